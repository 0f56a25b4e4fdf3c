'use client';

import { lazy, Suspense, useState } from 'react';
import { ConfirmByTyping } from '@/components/patterns/confirm-dialog';
import { OperationButton, OperationLink } from '@/components/patterns/permissions';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import type { ActionResult } from '@/lib/console/action-result';
import { deleteAlarm, deleteAlarmAndLeave } from '@/lib/domains/alarms/alarms.actions';
import type { AlarmState } from '@/lib/domains/alarms/alarms.shapes';
import { routes } from '@/lib/routes';
import type { SelectedAlarm } from './alarms-table';

// A form and what judges it: loaded when somebody opens it.
const SetAlarmStateDialog = lazy(() => import('./set-alarm-state-dialog'));

const chooseAlarm = { disabled: true, disabledReason: 'Select an alarm.' };

/** What can be done with the alarm that is selected in the list. */
export function AlarmActions() {
  const {
    items: [selected],
  } = useTableSelection<SelectedAlarm>();
  const { push } = useFlash();
  // Kept while the dialog closes: the selection goes with the deleted row.
  const [deleting, setDeleting] = useState<SelectedAlarm | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'edit',
            label: 'Edit',
            operation: 'UpdateAlarm',
            ...(selected ? { href: routes.alarms.edit(selected.name) } : chooseAlarm),
          },
          {
            id: 'delete',
            label: 'Delete',
            operation: 'DeleteAlarm',
            onSelect: () => {
              setDeleting(selected ?? null);
              setOpen(true);
            },
            ...(!selected && chooseAlarm),
          },
        ]}
      />
      {deleting && (
        <DeleteDialog
          name={deleting.name}
          open={open}
          onOpenChange={setOpen}
          action={() => deleteAlarm(deleting.name)}
          onDone={() => push({ type: 'success', content: `Deleted alarm ${deleting.name}.` })}
        />
      )}
    </>
  );
}

/** The same on the alarm's own page, and a try of its notification. Deleting leaves the page and tells it on the list. */
export function AlarmButtons({ name, state }: { name: string; state: AlarmState }) {
  const [opened, setOpened] = useState<'state' | 'delete' | null>(null);
  return (
    <>
      <OperationButton operation="SetAlarmState" onClick={() => setOpened('state')}>
        Set state
      </OperationButton>
      <OperationLink operation="UpdateAlarm" href={routes.alarms.edit(name)}>
        Edit
      </OperationLink>
      <OperationButton operation="DeleteAlarm" onClick={() => setOpened('delete')}>
        Delete
      </OperationButton>
      {opened === 'state' && (
        <Suspense fallback={null}>
          <SetAlarmStateDialog name={name} state={state} onClose={() => setOpened(null)} />
        </Suspense>
      )}
      <DeleteDialog
        name={name}
        open={opened === 'delete'}
        onOpenChange={(open) => setOpened(open ? 'delete' : null)}
        action={() => deleteAlarmAndLeave(name)}
        onDone={() => {}}
      />
    </>
  );
}

function DeleteDialog({
  name,
  open,
  onOpenChange,
  action,
  onDone,
}: {
  name: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  action: () => Promise<ActionResult<object>>;
  onDone: () => void;
}) {
  return (
    <ConfirmByTyping
      open={open}
      onOpenChange={onOpenChange}
      verb="Delete"
      resourceType="alarm"
      names={[name]}
      consequences="Nobody is told any more when the spend passes its threshold. Its history is deleted with it."
      action={action}
      onDone={onDone}
    />
  );
}
