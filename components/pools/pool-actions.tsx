'use client';

import { useState } from 'react';
import { OperationButton } from '@/components/patterns/permissions';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import { RenameDialog } from '@/components/tags/rename-dialog';
import { deletePool, deletePoolAndLeave } from '@/lib/domains/pools/pools.actions';
import { DeletePoolDialog } from './delete-pool-dialog';
import type { SelectedPool } from './pools-table';

const choosePool = { disabled: true, disabledReason: 'Select a phone pool.' };

/** What can be done with the pool selected in the list. */
export function PoolActions() {
  const {
    items: [selected],
  } = useTableSelection<SelectedPool>();
  const { push } = useFlash();
  const [renaming, setRenaming] = useState<SelectedPool | null>(null);
  // Kept while the dialog closes: the selection goes with the deleted row.
  const [deleting, setDeleting] = useState<SelectedPool | null>(null);
  const [open, setOpen] = useState(false);

  return (
    <>
      <TableActions
        actions={[
          {
            id: 'edit',
            label: 'Edit',
            operation: 'TagResource',
            onSelect: () => selected && setRenaming(selected),
            ...(!selected && choosePool),
          },
          {
            id: 'delete',
            label: 'Delete',
            operation: 'DeletePool',
            onSelect: () => {
              if (!selected) return;
              setDeleting(selected);
              setOpen(true);
            },
            ...(!selected && choosePool),
          },
        ]}
      />
      {renaming && <RenamePool pool={renaming} onClose={() => setRenaming(null)} />}
      {deleting && (
        <DeletePoolDialog
          pool={deleting}
          open={open}
          onOpenChange={setOpen}
          action={() => deletePool(deleting.poolId)}
          onDone={() => push({ type: 'success', content: `Deleted phone pool ${deleting.name ?? deleting.poolId}.` })}
        />
      )}
    </>
  );
}

/** The same on the pool's own page. Deleting leaves the page and tells the result on the list. */
export function PoolButtons({ pool }: { pool: SelectedPool }) {
  const [renaming, setRenaming] = useState(false);
  const [deleting, setDeleting] = useState(false);
  return (
    <>
      <OperationButton operation="TagResource" onClick={() => setRenaming(true)}>
        Edit
      </OperationButton>
      <OperationButton operation="DeletePool" onClick={() => setDeleting(true)}>
        Delete
      </OperationButton>
      {renaming && <RenamePool pool={pool} onClose={() => setRenaming(false)} />}
      <DeletePoolDialog
        pool={pool}
        open={deleting}
        onOpenChange={setDeleting}
        action={() => deletePoolAndLeave(pool.poolId, pool.name ?? pool.poolId)}
        onDone={() => {}}
      />
    </>
  );
}

function RenamePool({ pool, onClose }: { pool: SelectedPool; onClose: () => void }) {
  return (
    <RenameDialog
      resource={{ arn: pool.poolArn, id: pool.poolId, ...(pool.name !== undefined && { name: pool.name }) }}
      resourceType="phone pool"
      label="Pool name"
      constraint="The Name tag of the pool. Its ID, by which messages are sent, stays."
      onClose={onClose}
    />
  );
}
