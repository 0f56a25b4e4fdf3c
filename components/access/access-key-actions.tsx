'use client';

import { useState, useTransition } from 'react';
import { ConfirmByTyping } from '@/components/patterns/confirm-dialog';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import { removeAccessKey, setAccessKeyStatus } from '@/lib/domains/access/access-keys.actions';

export type SelectedAccessKey = { AccessKeyId: string; Status: 'Active' | 'Inactive' };

/** Switch the selected key off or on, or delete it. */
export function AccessKeyActions() {
  const flash = useFlash();
  const { items, clear } = useTableSelection<SelectedAccessKey>();
  const [deleting, setDeleting] = useState<SelectedAccessKey | null>(null);
  const [working, startWork] = useTransition();
  const selected = items[0];
  const isActive = selected?.Status !== 'Inactive';

  const toggle = ({ AccessKeyId }: SelectedAccessKey) =>
    startWork(async () => {
      const result = await setAccessKeyStatus({ AccessKeyId, Status: isActive ? 'Inactive' : 'Active' });
      flash.push({
        id: 'access-key',
        ...(result.ok
          ? {
              type: 'success',
              content: isActive
                ? `Access key ${AccessKeyId} is deactivated: calls signed with it are refused.`
                : `Access key ${AccessKeyId} is active again.`,
            }
          : { type: 'error', content: `Access key ${AccessKeyId} was not changed. ${result.error.message}` }),
      });
    });

  return (
    <>
      <TableActions
        actions={[
          {
            id: 'toggle',
            label: isActive ? 'Deactivate' : 'Activate',
            operation: 'UpdateAccessKey',
            disabled: !selected || working,
            onSelect: () => selected && toggle(selected),
          },
          {
            id: 'delete',
            label: 'Delete',
            operation: 'DeleteAccessKey',
            disabled: !selected || working,
            onSelect: () => setDeleting(selected ?? null),
          },
        ]}
      />
      <ConfirmByTyping
        open={deleting !== null}
        onOpenChange={(open) => !open && setDeleting(null)}
        verb="Delete"
        resourceType="access key"
        names={deleting ? [deleting.AccessKeyId] : []}
        consequences="Programs that sign with this key are refused from now on. Deactivate it first to see which they are."
        action={() => removeAccessKey({ AccessKeyId: deleting?.AccessKeyId ?? '' })}
        onDone={() => {
          flash.push({
            id: 'access-key',
            type: 'success',
            content: `Access key ${deleting?.AccessKeyId} was deleted.`,
          });
          clear();
        }}
      />
    </>
  );
}
