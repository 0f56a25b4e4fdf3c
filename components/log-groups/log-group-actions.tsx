'use client';

import { lazy, Suspense, useState } from 'react';
import { ConfirmByTyping } from '@/components/patterns/confirm-dialog';
import { OperationButton } from '@/components/patterns/permissions';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import type { ActionResult } from '@/lib/console/action-result';
import { deleteLogGroup, deleteLogGroupAndLeave } from '@/lib/domains/log-groups/log-groups.actions';
import { routes } from '@/lib/routes';
import type { SelectedLogGroup } from './log-groups-table';

// With the form library and the schemas: for those who change it.
const RetentionDialog = lazy(() => import('./retention-dialog'));

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
      {editing && (
        <Suspense>
          <RetentionDialog group={editing} onClose={() => setEditing(null)} />
        </Suspense>
      )}
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
      {editing && (
        <Suspense>
          <RetentionDialog group={group} onClose={() => setEditing(false)} />
        </Suspense>
      )}
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
