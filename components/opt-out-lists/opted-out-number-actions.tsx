'use client';

import { useState } from 'react';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { ImportDialog } from './import-dialog';
import type { SelectedNumber } from './opted-out-numbers-table';
import { RemoveNumbersDialog } from './remove-numbers-dialog';

/** What can be done with the numbers selected on a list, and the import of more. */
export function OptedOutNumberActions({ listName }: { listName: string }) {
  const { items } = useTableSelection<SelectedNumber>();
  // Kept while the dialog closes: the selection goes with the removed rows.
  const [removing, setRemoving] = useState<readonly SelectedNumber[]>([]);
  const [open, setOpen] = useState(false);
  const [importing, setImporting] = useState(false);
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'remove',
            label: items.length > 1 ? 'Remove numbers' : 'Remove number',
            operation: 'DeleteOptedOutNumber',
            onSelect: () => {
              setRemoving(items);
              setOpen(true);
            },
            ...(items.length === 0 && { disabled: true, disabledReason: 'Select an opted-out number.' }),
          },
          { id: 'import', label: 'Import CSV', operation: 'CreateOptOutImport', onSelect: () => setImporting(true) },
        ]}
      />
      <RemoveNumbersDialog listName={listName} numbers={removing} open={open} onOpenChange={setOpen} />
      {importing && <ImportDialog listName={listName} onClose={() => setImporting(false)} />}
    </>
  );
}
