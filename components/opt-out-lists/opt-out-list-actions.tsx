'use client';

import { useState } from 'react';
import { OperationButton } from '@/components/patterns/permissions';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import { deleteOptOutList, deleteOptOutListAndLeave } from '@/lib/domains/opt-out-lists/opt-out-lists.actions';
import { DeleteOptOutListDialog } from './delete-opt-out-list-dialog';
import type { SelectedOptOutList } from './opt-out-lists-table';

const defaultStays = 'Every workspace has the list Default: it cannot be deleted.';

/** What can be done with the list that is selected among the lists. */
export function OptOutListActions() {
  const {
    items: [selected],
  } = useTableSelection<SelectedOptOutList>();
  const { push } = useFlash();
  // Kept while the dialog closes: the selection goes with the deleted row.
  const [deleting, setDeleting] = useState<SelectedOptOutList | null>(null);
  const [open, setOpen] = useState(false);
  const obstacle = !selected ? 'Select an opt-out list.' : selected.isDefault ? defaultStays : undefined;
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'delete',
            label: 'Delete',
            operation: 'DeleteOptOutList',
            onSelect: () => {
              setDeleting(selected ?? null);
              setOpen(true);
            },
            ...(obstacle !== undefined && { disabled: true, disabledReason: obstacle }),
          },
        ]}
      />
      {deleting && (
        <DeleteOptOutListDialog
          list={deleting}
          open={open}
          onOpenChange={setOpen}
          action={() => deleteOptOutList(deleting.name)}
          onDone={() => push({ type: 'success', content: `Deleted opt-out list ${deleting.name}.` })}
        />
      )}
    </>
  );
}

/** Delete, on the list's own page. The action leaves the page and tells the result among the lists. */
export function DeleteOptOutListButton({ list }: { list: SelectedOptOutList }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OperationButton
        operation="DeleteOptOutList"
        disabled={list.isDefault}
        title={list.isDefault ? defaultStays : undefined}
        onClick={() => setOpen(true)}
      >
        Delete
      </OperationButton>
      <DeleteOptOutListDialog
        list={list}
        open={open}
        onOpenChange={setOpen}
        action={() => deleteOptOutListAndLeave(list.name)}
        onDone={() => {}}
      />
    </>
  );
}
