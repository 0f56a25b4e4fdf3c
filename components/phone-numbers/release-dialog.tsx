'use client';

import { ConfirmByTyping } from '@/components/patterns/confirm-dialog';
import type { ActionResult } from '@/lib/console/action-result';
import { routes } from '@/lib/routes';
import type { SelectedPhoneNumber } from './phone-numbers-table';

/** Asks before numbers are released for good; while one of them is protected or in a pool nothing can be released. */
export function ReleaseDialog<Data>({
  numbers,
  open,
  onOpenChange,
  action,
  onDone,
}: {
  numbers: readonly SelectedPhoneNumber[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  action: () => Promise<ActionResult<Data>>;
  onDone: (data: Data) => void;
}) {
  const several = numbers.length > 1;
  const [first] = numbers;
  return (
    <ConfirmByTyping
      open={open}
      onOpenChange={onOpenChange}
      verb="Release"
      resourceType="phone number"
      names={numbers.map(({ name }) => name)}
      word="release"
      prerequisite={blockOf(numbers)}
      consequences={
        <ul className="list-disc pl-5">
          <li>{several ? 'They leave' : 'It leaves'} this account for good, and others can lease the same number.</li>
          <li>
            Nothing can be sent from {several ? 'them' : 'it'} any more. Messages already accepted are still sent.
          </li>
          <li>{several ? 'Their tags are' : 'Its tags are'} deleted. The record of messages stays.</li>
        </ul>
      }
      command={first && { operation: 'ReleasePhoneNumber', input: { PhoneNumberId: first.phoneNumberId } }}
      action={action}
      onDone={onDone}
    />
  );
}

/** The first thing that stands in the way, and where it is seen. */
function blockOf(numbers: readonly SelectedPhoneNumber[]) {
  const blocked = numbers.find(({ deletionProtection }) => deletionProtection) ?? numbers.find(({ poolId }) => poolId);
  if (!blocked) return undefined;
  return {
    message: blocked.deletionProtection ? (
      <>
        Deletion protection is on for <strong>{blocked.name}</strong>. A protected number cannot be released.
      </>
    ) : (
      <>
        <strong>{blocked.name}</strong> is in {blocked.poolId}. Take it out of the pool first.
      </>
    ),
    label: 'View phone number',
    href: routes.phoneNumbers.detail(blocked.phoneNumberId),
  };
}
