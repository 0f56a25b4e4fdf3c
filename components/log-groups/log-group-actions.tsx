'use client';

import { useId, useState } from 'react';
import { ConfirmByTyping } from '@/components/patterns/confirm-dialog';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { OperationButton } from '@/components/patterns/permissions';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import type { ActionResult } from '@/lib/console/action-result';
import {
  deleteLogGroup,
  deleteLogGroupAndLeave,
  putLogGroupRetention,
} from '@/lib/domains/log-groups/log-groups.actions';
import { putLogGroupRetentionInput } from '@/lib/domains/log-groups/log-groups.shapes';
import { routes } from '@/lib/routes';
import type { SelectedLogGroup } from './log-groups-table';
import { keptForEver, retentionOf, retentionOptions } from './retention-words';

const chooseGroup = { disabled: true, disabledReason: 'Select a log group.' };

/** What can be done with the group that is selected in the list. */
export function LogGroupActions() {
  const {
    items: [selected],
  } = useTableSelection<SelectedLogGroup>();
  const { push } = useFlash();
  const [editing, setEditing] = useState<SelectedLogGroup | null>(null);
  // Kept while the dialog closes: the selection goes with the deleted row.
  const [deleting, setDeleting] = useState<SelectedLogGroup | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'retention',
            label: 'Edit retention',
            operation: 'PutLogGroupRetention',
            onSelect: () => setEditing(selected ?? null),
            ...(!selected && chooseGroup),
          },
          {
            id: 'delete',
            label: 'Delete',
            operation: 'DeleteLogGroup',
            onSelect: () => {
              setDeleting(selected ?? null);
              setOpen(true);
            },
            ...(!selected && chooseGroup),
          },
        ]}
      />
      {editing && <RetentionDialog group={editing} onClose={() => setEditing(null)} />}
      {deleting && (
        <DeleteDialog
          group={deleting}
          open={open}
          onOpenChange={setOpen}
          action={() => deleteLogGroup(deleting.name)}
          onDone={() => push({ type: 'success', content: `Deleted log group ${deleting.name}.` })}
        />
      )}
    </>
  );
}

/** The same on the group's own page. Deleting leaves the page and tells the result on the list. */
export function LogGroupButtons({ group }: { group: SelectedLogGroup }) {
  const [editing, setEditing] = useState(false);
  const [deleting, setDeleting] = useState(false);
  return (
    <>
      <OperationButton operation="PutLogGroupRetention" onClick={() => setEditing(true)}>
        Edit retention
      </OperationButton>
      <OperationButton operation="DeleteLogGroup" onClick={() => setDeleting(true)}>
        Delete
      </OperationButton>
      {editing && <RetentionDialog group={group} onClose={() => setEditing(false)} />}
      <DeleteDialog
        group={group}
        open={deleting}
        onOpenChange={setDeleting}
        action={() => deleteLogGroupAndLeave(group.name)}
        onDone={() => {}}
      />
    </>
  );
}

function RetentionDialog({ group, onClose }: { group: SelectedLogGroup; onClose: () => void }) {
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

function DeleteDialog<Data>({
  group: { name, eventDestinations },
  open,
  onOpenChange,
  action,
  onDone,
}: {
  group: SelectedLogGroup;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  action: () => Promise<ActionResult<Data>>;
  onDone: (data: Data) => void;
}) {
  return (
    <ConfirmByTyping
      open={open}
      onOpenChange={onOpenChange}
      verb="Delete"
      resourceType="log group"
      names={[name]}
      consequences="All events in the log group are deleted with it. Messages keep their own history."
      {...(eventDestinations > 0 && {
        prerequisite: {
          message: `${eventDestinations === 1 ? 'An event destination publishes' : `${eventDestinations} event destinations publish`} to this log group. Delete ${eventDestinations === 1 ? 'it' : 'them'} first.`,
          label: 'View configuration sets',
          href: routes.configurationSets.list,
        },
      })}
      action={action}
      onDone={onDone}
    />
  );
}
