'use client';

import { useId, useState } from 'react';
import { z } from 'zod';
import { messageTypeLabels } from '@/components/phone-numbers/phone-number-words';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { OperationButton } from '@/components/patterns/permissions';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { Button } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { KeyValuePairs } from '@/components/ui/key-value';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { saveConfigurationSetSettings } from '@/lib/domains/configuration-sets/configuration-sets.actions';
import { defaultSenderIdFault } from '@/lib/domains/configuration-sets/configuration-sets.rules';
import {
  settingsCalls,
  type ConfigurationSetSettings,
} from '@/lib/domains/configuration-sets/configuration-sets.shapes';
import { setSettingsHelp } from './configuration-sets-help';

const messageTypes = [
  {
    value: 'PROMOTIONAL',
    label: messageTypeLabels.PROMOTIONAL,
    description: 'Messages that advertise your business or service.',
  },
  {
    value: 'TRANSACTIONAL',
    label: messageTypeLabels.TRANSACTIONAL,
    description: 'Messages that are urgent, such as one-time passwords and alerts.',
  },
  { value: '', label: 'None', description: 'The message or its originator decides.' },
] as const;

interface Props {
  name: string;
  settings: ConfigurationSetSettings;
  /** The sender IDs of the workspace, to choose from. */
  senderIds: readonly string[];
}

/** The tab with what a set decides where a message leaves it open, and the dialog that changes it. */
export function SetSettings(props: Props) {
  const [editing, setEditing] = useState(false);
  const { MessageType, SenderId } = props.settings;
  return (
    <Container
      title="Set settings"
      info={<InfoLink topic={setSettingsHelp} />}
      description="What messages that name this set take from it where they do not say."
      actions={
        <OperationButton operation="SetDefaultMessageType" onClick={() => setEditing(true)}>
          Edit settings
        </OperationButton>
      }
    >
      <KeyValuePairs
        pairs={[
          { label: 'Message type', value: MessageType === '' ? 'None' : messageTypeLabels[MessageType] },
          { label: 'Default sender ID', value: SenderId === '' ? 'None' : SenderId },
        ]}
      />
      {editing && <EditSettingsDialog {...props} onClose={() => setEditing(false)} />}
    </Container>
  );
}

const schema = z.object({
  MessageType: z.enum(['TRANSACTIONAL', 'PROMOTIONAL', '']),
  SenderId: z.string().check((context) => {
    const fault = context.value === '' ? undefined : defaultSenderIdFault(context.value);
    if (fault) context.issues.push({ code: 'custom', message: fault, input: context.value });
  }),
});

function EditSettingsDialog({ name, settings, senderIds, onClose }: Props & { onClose: () => void }) {
  const formId = useId();
  const listId = useId();
  const { push } = useFlash();
  const form = useOperationForm({
    defaultValues: { ...settings },
    labels: { MessageType: 'Message type', SenderId: 'Default sender ID' },
    schema,
    toInput: (values) => ({ ...values, SenderId: values.SenderId.trim() }),
    action: (after) => saveConfigurationSetSettings(name, settings, after),
    onSuccess: () => {
      push({ type: 'success', content: `Saved the settings of configuration set ${name}.` });
      onClose();
    },
    onUnchanged: () => {
      push({ type: 'info', content: `No changes were made to the settings of configuration set ${name}.` });
      onClose();
    },
  });
  const { MessageType, SenderId } = form.watch();
  const calls = settingsCalls(name, settings, { MessageType, SenderId: SenderId.trim() });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Edit settings"
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} variant="primary" loading={form.submitting} loadingText="Saving settings">
            Save changes
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField form={form} name="MessageType" group>
          {(control, field) => (
            <RadioGroup {...control}>
              {messageTypes.map(({ value, label, description }) => (
                <RadioOption
                  key={value}
                  name={field.name}
                  label={label}
                  description={description}
                  checked={field.value === value}
                  onChange={() => field.onChange(value)}
                  onBlur={field.onBlur}
                />
              ))}
            </RadioGroup>
          )}
        </OperationField>
        <OperationField
          form={form}
          name="SenderId"
          optional
          constraint={
            senderIds.length === 0
              ? 'This account and Region have no sender ID yet. Example: ExampleShop.'
              : `Leave it blank for none. Your sender IDs: ${senderIds.join(', ')}.`
          }
        >
          {(control, field) => (
            <>
              <Input {...control} {...field} list={listId} autoComplete="off" spellCheck={false} />
              <datalist id={listId}>
                {senderIds.map((senderId) => (
                  <option key={senderId} value={senderId} />
                ))}
              </datalist>
            </>
          )}
        </OperationField>
        {calls.map((call) => (
          <CliCommandSection key={call.operation} {...call} />
        ))}
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
