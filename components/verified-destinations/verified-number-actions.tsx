'use client';

import { useState } from 'react';
import { ConfirmSimple } from '@/components/patterns/confirm-dialog';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { formatTimestamp } from '@/components/patterns/timestamp/format-timestamp';
import { useFlash } from '@/components/shell/flashbar';
import { deleteVerifiedDestinationNumber } from '@/lib/domains/verified-destinations/verified-destinations.actions';
import { routes } from '@/lib/routes';
import type { SelectedVerifiedNumber } from './verified-numbers-table';
import { useVerifyNumber } from './verify-number';

const chooseOne = 'Select a number.';

/** What can be done with the number selected in the list. */
export function VerifiedNumberActions({
  now,
}: {
  /** The workspace's clock when the page was drawn: ISO 8601. */
  now: string;
}) {
  const {
    items: [selected],
  } = useTableSelection<SelectedVerifiedNumber>();
  const { verify } = useVerifyNumber();
  const { push } = useFlash();
  // Kept while the dialog closes: the selection goes with the deleted row.
  const [deleting, setDeleting] = useState<SelectedVerifiedNumber | null>(null);
  const [open, setOpen] = useState(false);

  return (
    <>
      <TableActions
        actions={[
          {
            id: 'verify',
            label: 'Verify number',
            operation: 'VerifyDestinationNumber',
            onSelect: () => selected && verify({ id: selected.id, phoneNumber: selected.phoneNumber }),
            ...reasonOff(selected, selected?.verified && 'It is verified already.'),
          },
          {
            id: 'handset',
            label: 'Open handset',
            href: selected && routes.handset(selected.phoneNumber),
            ...reasonOff(selected),
          },
          {
            id: 'delete',
            label: 'Delete number',
            operation: 'DeleteVerifiedDestinationNumber',
            onSelect: () => {
              if (!selected) return;
              setDeleting(selected);
              setOpen(true);
            },
            ...reasonOff(
              selected,
              selected &&
                now < selected.deletableFrom &&
                `A number can be deleted 24 hours after it was added: from ${formatTimestamp(new Date(selected.deletableFrom), 'date-time')} on.`,
            ),
          },
        ]}
      />
      {deleting && (
        <ConfirmSimple
          open={open}
          onOpenChange={setOpen}
          verb="Delete"
          resourceType="verified number"
          names={[deleting.name]}
          consequences="The sandbox no longer sends to this number. To add it again, it must be verified again."
          command={{
            operation: 'DeleteVerifiedDestinationNumber',
            input: { VerifiedDestinationNumberId: deleting.id },
          }}
          action={() => deleteVerifiedDestinationNumber(deleting.id)}
          onDone={() => push({ type: 'success', content: `Deleted verified number ${deleting.name}.` })}
        />
      )}
    </>
  );
}

/** Why an action is off: nothing is selected, or what stands in the way. */
function reasonOff(selected: SelectedVerifiedNumber | undefined, obstacle: string | false | undefined = undefined) {
  const disabledReason = selected ? obstacle : chooseOne;
  return disabledReason ? { disabled: true, disabledReason } : {};
}
