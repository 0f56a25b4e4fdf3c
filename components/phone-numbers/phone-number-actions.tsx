'use client';

import { useState } from 'react';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import { releasePhoneNumbers } from '@/lib/domains/phone-numbers/phone-numbers.actions';
import { routes } from '@/lib/routes';
import type { SelectedPhoneNumber } from './phone-numbers-table';
import { ReleaseDialog } from './release-dialog';

const chooseOne = 'Select one phone number.';

/** What can be done with the numbers selected in the list. */
export function PhoneNumberActions() {
  const { items } = useTableSelection<SelectedPhoneNumber>();
  const { push } = useFlash();
  // Kept while the dialog closes: the selection goes with the released rows.
  const [releasing, setReleasing] = useState<readonly SelectedPhoneNumber[]>([]);
  const [open, setOpen] = useState(false);
  const one = items.length === 1 ? items[0] : undefined;

  return (
    <>
      <TableActions
        actions={[
          {
            id: 'test',
            label: 'Send test message',
            href: one && routes.send({ OriginationIdentity: one.phoneNumberId }),
            disabled: !one || one.sendingObstacle !== undefined,
            disabledReason: one?.sendingObstacle ?? chooseOne,
          },
          {
            id: 'tags',
            label: 'Manage tags',
            href: one && routes.phoneNumbers.detail(one.phoneNumberId, 'tags'),
            disabled: !one,
            disabledReason: chooseOne,
          },
          {
            id: 'release',
            label: items.length > 1 ? 'Release phone numbers' : 'Release phone number',
            operation: 'ReleasePhoneNumber',
            onSelect: () => {
              setReleasing(items);
              setOpen(true);
            },
            disabled: items.length === 0,
            disabledReason: 'Select a phone number.',
          },
        ].map(({ disabledReason, ...action }) => (action.disabled ? { ...action, disabledReason } : action))}
      />
      <ReleaseDialog
        numbers={releasing}
        open={open}
        onOpenChange={setOpen}
        action={() => releasePhoneNumbers(releasing.map(({ phoneNumberId }) => phoneNumberId))}
        onDone={(released) =>
          push({
            type: 'success',
            content:
              released.length === 1
                ? `Released phone number ${releasing[0]?.name ?? ''}.`
                : `Released ${released.length} phone numbers.`,
          })
        }
      />
    </>
  );
}
