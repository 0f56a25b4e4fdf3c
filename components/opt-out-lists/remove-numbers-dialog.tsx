'use client';

import { ConfirmByTyping } from '@/components/patterns/confirm-dialog';
import { useFlash } from '@/components/shell/flashbar';
import { deleteOptedOutNumbers } from '@/lib/domains/opt-out-lists/opt-out-lists.actions';
import { routes } from '@/lib/routes';
import type { SelectedNumber } from './opted-out-numbers-table';

/** Takes numbers off a list, so that their owners get messages again; says first why one of them cannot be taken off. */
export function RemoveNumbersDialog({
  listName,
  numbers,
  open,
  onOpenChange,
}: {
  listName: string;
  numbers: readonly SelectedNumber[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const { push } = useFlash();
  const [first] = numbers;
  const blocked = numbers.find(({ obstacle }) => obstacle !== undefined);
  const byEndUsers = numbers.filter(({ endUserOptedOut }) => endUserOptedOut).length;
  return (
    <ConfirmByTyping
      open={open}
      onOpenChange={onOpenChange}
      verb="Remove"
      resourceType="opted-out number"
      names={numbers.map(({ name }) => name)}
      word="release"
      consequences={
        <>
          {numbers.length > 1 ? 'These numbers get' : 'This number gets'} messages again from every originator that uses
          the list <strong>{listName}</strong>.
          {byEndUsers > 0 &&
            ` ${numbers.length === 1 ? 'Its owner has' : `The owners of ${byEndUsers} of them have`} opted out by a text: opt ${numbers.length === 1 ? 'them' : 'those people'} in only if they asked for it.`}
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
          numbers.map(({ phoneNumber }) => phoneNumber),
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
  );
}
