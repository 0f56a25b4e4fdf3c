'use client';

import { useState } from 'react';
import { ConfirmSimple } from '@/components/patterns/confirm-dialog';
import { OperationButton } from '@/components/patterns/permissions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import { disassociateOriginationIdentity } from '@/lib/domains/pools/pools.actions';
import type { SelectedOriginator } from './pool-originators';

/** Takes the selected originator out of its pool; the last one stays, and the button says so. */
export function RemoveOriginatorButton({ pool, isLast }: { pool: { id: string; name: string }; isLast: boolean }) {
  const {
    items: [selected],
  } = useTableSelection<SelectedOriginator>();
  const { push } = useFlash();
  // Kept while the dialog closes: the selection goes with the removed row.
  const [removing, setRemoving] = useState<SelectedOriginator | null>(null);
  const [open, setOpen] = useState(false);
  const input = {
    PoolId: pool.id,
    OriginationIdentity: removing?.OriginationIdentity ?? '',
    IsoCountryCode: removing?.IsoCountryCode ?? '',
  };
  return (
    <>
      <OperationButton
        operation="DisassociateOriginationIdentity"
        disabled={!selected || isLast}
        title={
          isLast
            ? 'The last originator cannot be removed: delete the pool instead.'
            : selected
              ? undefined
              : 'Select an originator.'
        }
        onClick={() => {
          setRemoving(selected ?? null);
          setOpen(true);
        }}
      >
        Remove
      </OperationButton>
      {removing && (
        <ConfirmSimple
          open={open}
          onOpenChange={setOpen}
          verb="Remove"
          resourceType="originator"
          names={[removing.name]}
          consequences={
            <ul className="list-disc pl-5">
              <li>
                Messages from <strong>{pool.name}</strong> no longer come from it. Who knows this number gets the next
                message from another one.
              </li>
              <li>It stays in the account. A phone number keeps the settings and keywords of the pool.</li>
            </ul>
          }
          command={{ operation: 'DisassociateOriginationIdentity', input }}
          action={() => disassociateOriginationIdentity(input)}
          onDone={() => push({ type: 'success', content: `Removed ${removing.name} from phone pool ${pool.name}.` })}
        />
      )}
    </>
  );
}
