'use client';

import { ConfirmByTyping } from '@/components/patterns/confirm-dialog';
import type { ActionResult } from '@/lib/console/action-result';
import { routes } from '@/lib/routes';
import { senderIdText, type SelectedSenderId } from './sender-ids-table';

/** Asks before a sender ID is released for good; while it is protected or in a pool it cannot be. */
export function ReleaseSenderIdDialog<Data>({
  selected,
  open,
  onOpenChange,
  action,
  onDone,
}: {
  selected: SelectedSenderId;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  action: () => Promise<ActionResult<Data>>;
  onDone: (data: Data) => void;
}) {
  const { senderId, isoCountryCode } = selected;
  return (
    <ConfirmByTyping
      open={open}
      onOpenChange={onOpenChange}
      verb="Release"
      resourceType="sender ID"
      names={[senderIdText(selected)]}
      word="release"
      prerequisite={obstacleOf(selected)}
      consequences={
        <ul className="list-disc pl-5">
          <li>Nothing can be sent under it any more. Messages already accepted are still sent.</li>
          <li>The same name in other countries stays.</li>
          <li>Its tags are deleted. The record of messages stays.</li>
        </ul>
      }
      command={{ operation: 'ReleaseSenderId', input: { SenderId: senderId, IsoCountryCode: isoCountryCode } }}
      action={action}
      onDone={onDone}
    />
  );
}

/** The first thing that stands in the way, and where it is changed. */
function obstacleOf({ senderId, isoCountryCode, deletionProtection, poolId }: SelectedSenderId) {
  if (deletionProtection) {
    return {
      message: 'Deletion protection is on. A protected sender ID cannot be released.',
      label: 'Turn deletion protection off',
      href: routes.senderIds.detail(`${senderId}/${isoCountryCode}`, 'deletion-protection'),
    };
  }
  if (poolId) {
    return {
      message: 'The sender ID is in a phone pool. Take it out of the pool first.',
      label: 'View pool details',
      href: routes.phonePools.detail(poolId),
    };
  }
  return undefined;
}
