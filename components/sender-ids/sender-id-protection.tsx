'use client';

import { useId, useState } from 'react';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { OperationButton } from '@/components/patterns/permissions';
import { OnOff } from '@/components/phone-numbers/phone-number-words';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { deletionProtectionHelp } from '@/components/two-way/two-way-help';
import { Button } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { KeyValuePairs } from '@/components/ui/key-value';
import { Switch } from '@/components/ui/switch';
import { updateSenderId } from '@/lib/domains/sender-ids/sender-ids.actions';
import { updateSenderIdInput } from '@/lib/domains/sender-ids/sender-ids.shapes';
import { senderIdText, type SelectedSenderId } from './sender-ids-table';

const label = 'Deletion protection';
const description = 'A protected sender ID cannot be released.';

/** The tab that says whether a sender ID is protected, and the dialog that changes it. */
export function SenderIdProtection({ selected }: { selected: SelectedSenderId }) {
  const [editing, setEditing] = useState(false);
  return (
    <Container
      title={label}
      info={<InfoLink topic={deletionProtectionHelp} />}
      description={description}
      actions={
        <OperationButton operation="UpdateSenderId" onClick={() => setEditing(true)}>
          Edit settings
        </OperationButton>
      }
    >
      <KeyValuePairs pairs={[{ label, value: <OnOff on={selected.deletionProtection} /> }]} />
      {editing && <EditProtectionDialog selected={selected} onClose={() => setEditing(false)} />}
    </Container>
  );
}

function EditProtectionDialog({ selected, onClose }: { selected: SelectedSenderId; onClose: () => void }) {
  const formId = useId();
  const { push } = useFlash();
  const name = senderIdText(selected);
  const form = useOperationForm({
    defaultValues: { DeletionProtectionEnabled: selected.deletionProtection },
    labels: { DeletionProtectionEnabled: label },
    schema: updateSenderIdInput,
    toInput: (values: { DeletionProtectionEnabled: boolean }) => ({
      SenderId: selected.senderId,
      IsoCountryCode: selected.isoCountryCode,
      ...values,
    }),
    action: updateSenderId,
    onSuccess: ({ DeletionProtectionEnabled }) => {
      push({
        type: 'success',
        content: `${DeletionProtectionEnabled ? 'Enabled' : 'Disabled'} deletion protection for sender ID ${name}.`,
      });
      onClose();
    },
    onUnchanged: () => {
      push({ type: 'info', content: `No changes were made to the deletion protection of sender ID ${name}.` });
      onClose();
    },
  });
  const DeletionProtectionEnabled = form.watch('DeletionProtectionEnabled');
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Edit settings"
      description={
        <>
          {label} of <strong>sender ID {name}</strong>.
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
        <OperationField form={form} name="DeletionProtectionEnabled" group>
          {(_, { value, onChange, onBlur, name: field }) => (
            <Switch
              name={field}
              checked={value}
              onChange={(event) => onChange(event.target.checked)}
              onBlur={onBlur}
              label="Enable deletion protection"
              description={description}
            />
          )}
        </OperationField>
        <CliCommandSection
          operation="UpdateSenderId"
          input={{ SenderId: selected.senderId, IsoCountryCode: selected.isoCountryCode, DeletionProtectionEnabled }}
        />
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
