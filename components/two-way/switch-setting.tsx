'use client';

import { useId, useState, type ReactNode } from 'react';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { OperationButton } from '@/components/patterns/permissions';
import { OnOff } from '@/components/phone-numbers/phone-number-words';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink, type HelpTopic } from '@/components/shell/help-panel';
import { Button } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { KeyValuePairs } from '@/components/ui/key-value';
import { Switch } from '@/components/ui/switch';
import { saveSettings } from './save-settings';
import { ownerText, settingsChange, updateCall, type SettingsOwner } from './settings-owner';

type SwitchProps = {
  owner: SettingsOwner;
  member: 'DeletionProtectionEnabled' | 'SharedRoutesEnabled';
  on: boolean;
  /** "Deletion protection". */
  label: string;
  /** What it does while it is on. */
  description: ReactNode;
};

/** A tab with one setting that is on or off, and the dialog that changes it. */
export function SwitchSetting({
  help,
  mayEdit = true,
  ...props
}: SwitchProps & {
  help: HelpTopic;
  /** Off where the settings are another's to change. */
  mayEdit?: boolean;
}) {
  const [editing, setEditing] = useState(false);
  const { label, description, on } = props;
  return (
    <Container
      title={label}
      info={<InfoLink topic={help} />}
      description={description}
      actions={
        mayEdit && (
          <OperationButton operation={updateCall(props.owner, {}).operation} onClick={() => setEditing(true)}>
            Edit settings
          </OperationButton>
        )
      }
    >
      <KeyValuePairs pairs={[{ label, value: <OnOff on={on} /> }]} />
      {editing && <EditSwitchDialog {...props} onClose={() => setEditing(false)} />}
    </Container>
  );
}

function EditSwitchDialog({ owner, member, on, label, description, onClose }: SwitchProps & { onClose: () => void }) {
  const formId = useId();
  const { push } = useFlash();
  const words = label.toLowerCase();
  const form = useOperationForm({
    defaultValues: { enabled: on },
    labels: { enabled: label },
    schema: settingsChange,
    toInput: ({ enabled }: { enabled: boolean }) => ({ [member]: enabled }),
    action: (change) => saveSettings(owner, change),
    onSuccess: () => {
      push({
        type: 'success',
        content: `${form.getValues('enabled') ? 'Enabled' : 'Disabled'} ${words} for ${ownerText(owner)}.`,
      });
      onClose();
    },
    onUnchanged: () => {
      push({ type: 'info', content: `No changes were made to the ${words} of ${ownerText(owner)}.` });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Edit settings"
      description={
        <>
          {label} of <strong>{ownerText(owner)}</strong>.
        </>
      }
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
        <OperationField form={form} name="enabled" group>
          {(_, { value, onChange, onBlur, name }) => (
            <Switch
              name={name}
              checked={value}
              onChange={(event) => onChange(event.target.checked)}
              onBlur={onBlur}
              label={`Enable ${words}`}
              description={description}
            />
          )}
        </OperationField>
        <CliCommandSection {...updateCall(owner, { [member]: form.watch('enabled') })} />
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
