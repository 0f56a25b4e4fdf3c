'use client';

import { useState } from 'react';
import { ConfirmByTyping } from '@/components/patterns/confirm-dialog';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import { deleteOptedOutNumbers } from '@/lib/domains/opt-out-lists/opt-out-lists.actions';
import { routes } from '@/lib/routes';
import { ImportDialog } from './import-dialog';
import type { SelectedNumber } from './opted-out-numbers-table';

/** What can be done with the numbers selected on a list, and the import of more. */
export function OptedOutNumberActions({ listName }: { listName: string }) {
  const { items } = useTableSelection<SelectedNumber>();
  const { push } = useFlash();
  // Kept while the dialog closes: the selection goes with the removed rows.
  const [removing, setRemoving] = useState<readonly SelectedNumber[]>([]);
  const [open, setOpen] = useState(false);
  const [importing, setImporting] = useState(false);
  const [first] = removing;
  const blocked = removing.find(({ obstacle }) => obstacle !== undefined);
  const byEndUsers = removing.filter(({ endUserOptedOut }) => endUserOptedOut).length;
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'remove',
            label: items.length > 1 ? 'Remove numbers' : 'Remove number',
            onSelect: () => {
              setRemoving(items);
              setOpen(true);
            },
            ...(items.length === 0 && { disabled: true, disabledReason: 'Select an opted-out number.' }),
          },
          { id: 'import', label: 'Import CSV', onSelect: () => setImporting(true) },
        ]}
      />
      <ConfirmByTyping
        open={open}
        onOpenChange={setOpen}
        verb="Remove"
        resourceType="opted-out number"
        names={removing.map(({ name }) => name)}
        word="release"
        consequences={
          <>
            {removing.length > 1 ? 'These numbers get' : 'This number gets'} messages again from every originator that
            uses the list.
            {byEndUsers > 0 &&
              ` ${removing.length === 1 ? 'Its owner has' : `The owners of ${byEndUsers} of them have`} opted out by a text: opt ${removing.length === 1 ? 'them' : 'those people'} in only if they asked for it.`}
          </>
        }
        {...(blocked?.obstacle !== undefined && {
          prerequisite: {
            message: blocked.obstacle,
            label: 'Open handset',
            href: routes.handset(blocked.phoneNumber),
          },
        })}
        command={
          first && {
            operation: 'DeleteOptedOutNumber',
            input: { OptOutListName: listName, OptedOutNumber: first.phoneNumber },
          }
        }
        action={() =>
          deleteOptedOutNumbers(
            listName,
            removing.map(({ phoneNumber }) => phoneNumber),
          )
        }
        onDone={(removed) =>
          push({
            type: 'success',
            content:
              removed === 1
                ? `Removed ${first?.name ?? ''} from opt-out list ${listName}.`
                : `Removed ${removed} numbers from opt-out list ${listName}.`,
          })
        }
      />
      {importing && <ImportDialog listName={listName} onClose={() => setImporting(false)} />}
    </>
  );
}
