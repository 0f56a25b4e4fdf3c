'use client';

import { useId } from 'react';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { useFlash } from '@/components/shell/flashbar';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import { putLogGroupRetention } from '@/lib/domains/log-groups/log-groups.actions';
import { putLogGroupRetentionInput } from '@/lib/domains/log-groups/log-groups.shapes';
import type { SelectedLogGroup } from './log-groups-table';
import { keptForEver, retentionOf, retentionOptions } from './retention-words';

/** How long a log group keeps its events. */
export default function RetentionDialog({ group, onClose }: { group: SelectedLogGroup; onClose: () => void }) {
  const formId = useId();
  const { push } = useFlash();
  const form = useOperationForm({
    defaultValues: { RetentionDays: group.retentionDays === null ? keptForEver : String(group.retentionDays) },
    labels: { RetentionDays: 'Retention' },
    schema: putLogGroupRetentionInput,
    toInput: ({ RetentionDays }) => ({ LogGroupName: group.name, RetentionDays: retentionOf(RetentionDays) }),
    action: putLogGroupRetention,
    onSuccess: () => {
      push({ type: 'success', content: `Saved the retention of log group ${group.name}.` });
      onClose();
    },
    onUnchanged: () => {
      push({ type: 'info', content: `No changes were made to the retention of log group ${group.name}.` });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Edit retention"
      description={
        <>
          How long <strong>{group.name}</strong> keeps its events.
        </>
      }
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            loading={form.submitting}
            loadingText="Saving retention"
          >
            Save changes
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField
          form={form}
          name="RetentionDays"
          constraint="Older events are deleted within the hour, for good."
        >
          {(control, { value, onChange, onBlur }) => (
            <Select {...control} options={retentionOptions} value={value} onValueChange={onChange} onBlur={onBlur} />
          )}
        </OperationField>
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
