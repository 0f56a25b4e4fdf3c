'use client';

import { ConfirmByTyping } from '@/components/patterns/confirm-dialog';
import type { ActionResult } from '@/lib/console/action-result';
import { routes } from '@/lib/routes';
import type { SelectedPool } from './pools-table';

/** Asks before a pool goes for good; while it is protected, or has more than its last originator, nothing can be deleted. */
export function DeletePoolDialog<Data>({
  pool,
  open,
  onOpenChange,
  action,
  onDone,
}: {
  pool: SelectedPool;
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
      resourceType="phone pool"
      names={[pool.name ?? pool.poolId]}
      word="release"
      prerequisite={obstacleOf(pool)}
      consequences={
        <ul className="list-disc pl-5">
          <li>Sends that name this pool are refused from now on. Messages already accepted are still sent.</li>
          <li>
            Its originator stays in this account. A phone number takes the pool’s settings and keywords along; a sender
            ID has none.
          </li>
          <li>The tags of the pool are deleted. The record of messages stays.</li>
        </ul>
      }
      command={{ operation: 'DeletePool', input: { PoolId: pool.poolId } }}
      action={action}
      onDone={onDone}
    />
  );
}

/** The first thing that stands in the way, and where it is changed. */
function obstacleOf({ poolId, deletionProtection, originatorCount }: SelectedPool) {
  if (deletionProtection) {
    return {
      message: 'Deletion protection is on. A protected pool cannot be deleted.',
      label: 'Turn deletion protection off',
      href: routes.phonePools.detail(poolId, 'deletion-protection'),
    };
  }
  if (originatorCount > 1) {
    return {
      message: `The pool has ${originatorCount} originators. Remove all but one of them first.`,
      label: 'View associated pool originators',
      href: routes.phonePools.detail(poolId),
    };
  }
  return undefined;
}
