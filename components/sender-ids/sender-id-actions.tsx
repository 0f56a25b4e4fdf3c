'use client';

import { useState } from 'react';
import { OperationButton } from '@/components/patterns/permissions';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import { releaseSenderId, releaseSenderIdAndLeave } from '@/lib/domains/sender-ids/sender-ids.actions';
import { routes } from '@/lib/routes';
import { ReleaseSenderIdDialog } from './release-sender-id-dialog';
import { senderIdText, type SelectedSenderId } from './sender-ids-table';

const chooseSenderId = { disabled: true, disabledReason: 'Select a sender ID.' };

const nameOf = ({ senderId, isoCountryCode }: SelectedSenderId) => ({
  SenderId: senderId,
  IsoCountryCode: isoCountryCode,
});

/** What can be done with the sender ID selected in the list. */
export function SenderIdActions() {
  const {
    items: [selected],
  } = useTableSelection<SelectedSenderId>();
  const { push } = useFlash();
  // Kept while the dialog closes: the selection goes with the released row.
  const [releasing, setReleasing] = useState<SelectedSenderId | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'test',
            label: 'Send test message',
            href: selected && routes.send({ OriginationIdentity: selected.arn }),
            ...(!selected && chooseSenderId),
          },
          {
            id: 'tags',
            label: 'Manage tags',
            href: selected && routes.senderIds.detail(`${selected.senderId}/${selected.isoCountryCode}`, 'tags'),
            ...(!selected && chooseSenderId),
          },
          {
            id: 'release',
            label: 'Release sender ID',
            operation: 'ReleaseSenderId',
            onSelect: () => {
              if (!selected) return;
              setReleasing(selected);
              setOpen(true);
            },
            ...(!selected && chooseSenderId),
          },
        ]}
      />
      {releasing && (
        <ReleaseSenderIdDialog
          selected={releasing}
          open={open}
          onOpenChange={setOpen}
          action={() => releaseSenderId(nameOf(releasing))}
          onDone={() => push({ type: 'success', content: `Released sender ID ${senderIdText(releasing)}.` })}
        />
      )}
    </>
  );
}

/** Release, on the sender ID's own page. The action leaves the page and tells the result on the list. */
export function ReleaseSenderIdButton({ selected }: { selected: SelectedSenderId }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OperationButton operation="ReleaseSenderId" onClick={() => setOpen(true)}>
        Release
      </OperationButton>
      <ReleaseSenderIdDialog
        selected={selected}
        open={open}
        onOpenChange={setOpen}
        action={() => releaseSenderIdAndLeave(nameOf(selected), senderIdText(selected))}
        onDone={() => {}}
      />
    </>
  );
}
