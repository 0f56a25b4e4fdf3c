'use client';

import { useState } from 'react';
import { ConfirmByTyping } from '@/components/patterns/confirm-dialog';
import { OperationButton } from '@/components/patterns/permissions';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import type { ActionResult } from '@/lib/console/action-result';
import {
  deleteConfigurationSet,
  deleteConfigurationSetAndLeave,
} from '@/lib/domains/configuration-sets/configuration-sets.actions';
import type { SelectedConfigurationSet } from './configuration-sets-table';

/** What can be done with the set that is selected in the list. */
export function ConfigurationSetActions() {
  const {
    items: [selected],
  } = useTableSelection<SelectedConfigurationSet>();
  const { push } = useFlash();
  // Kept while the dialog closes: the selection goes with the deleted row.
  const [deleting, setDeleting] = useState<SelectedConfigurationSet | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'delete',
            label: 'Delete',
            operation: 'DeleteConfigurationSet',
            onSelect: () => {
              if (!selected) return;
              setDeleting(selected);
              setOpen(true);
            },
            ...(!selected && { disabled: true, disabledReason: 'Select a configuration set.' }),
          },
        ]}
      />
      {deleting && (
        <DeleteDialog
          set={deleting}
          open={open}
          onOpenChange={setOpen}
          action={() => deleteConfigurationSet(deleting.name)}
          onDone={() => push({ type: 'success', content: `Deleted configuration set ${deleting.name}.` })}
        />
      )}
    </>
  );
}

/** Delete, on the set's own page. The action leaves the page and tells the result on the list. */
export function DeleteConfigurationSetButton({ set }: { set: SelectedConfigurationSet }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OperationButton operation="DeleteConfigurationSet" onClick={() => setOpen(true)}>
        Delete
      </OperationButton>
      <DeleteDialog
        set={set}
        open={open}
        onOpenChange={setOpen}
        action={() => deleteConfigurationSetAndLeave(set.name)}
        onDone={() => {}}
      />
    </>
  );
}

function DeleteDialog<Data>({
  set: { name, eventDestinations },
  open,
  onOpenChange,
  action,
  onDone,
}: {
  set: SelectedConfigurationSet;
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
      resourceType="configuration set"
      names={[name]}
      consequences={
        <ul className="list-disc pl-5">
          <li>Sends that name this set are refused from now on. Messages already accepted are still sent.</li>
          {eventDestinations > 0 && (
            <li>
              {eventDestinations === 1
                ? 'Its event destination is deleted'
                : `Its ${eventDestinations} event destinations are deleted`}
              : later events of its messages are published no more.
            </li>
          )}
          <li>The tags of the set are deleted. The record of messages stays.</li>
        </ul>
      }
      command={{ operation: 'DeleteConfigurationSet', input: { ConfigurationSetName: name } }}
      action={action}
      onDone={onDone}
    />
  );
}
