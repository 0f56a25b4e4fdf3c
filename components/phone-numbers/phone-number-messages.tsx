import NextLink from 'next/link';
import { MessageStatusIndicator } from '@/components/messages/message-status';
import { parseTableState, ResourceTable, type TableDefinition } from '@/components/patterns/resource-table';
import { Timestamp } from '@/components/patterns/timestamp';
import { buttonClasses } from '@/components/ui/button';
import { TextLink } from '@/components/ui/link';
import type { ActionResult } from '@/lib/console/action-result';
import type { MessageSummary } from '@/lib/domains/messages/messages.shapes';
import { formatPhoneNumber } from '@/lib/reference/phone-number';
import { routes } from '@/lib/routes';
import { priceText } from './phone-number-words';

const definition: TableDefinition<MessageSummary> = {
  id: 'phone-number-messages',
  resource: { singular: 'message', plural: 'messages' },
  rowId: (row) => row.MessageId,
  rowLabel: (row) => row.MessageId,
  columns: [
    {
      id: 'AcceptedTimestamp',
      header: 'Accepted',
      alwaysVisible: true,
      csv: (row) => row.AcceptedTimestamp.toISOString(),
      cell: (row) => (
        <TextLink href={routes.messages.detail(row.MessageId)} prefetch={false} className="whitespace-nowrap">
          <Timestamp time={row.AcceptedTimestamp} />
        </TextLink>
      ),
    },
    {
      id: 'DestinationPhoneNumber',
      header: 'Destination',
      csv: (row) => row.DestinationPhoneNumber,
      cell: (row) => (
        <span className="whitespace-nowrap" title={row.DestinationPhoneNumber}>
          {formatPhoneNumber(row.DestinationPhoneNumber).international}
        </span>
      ),
    },
    {
      id: 'MessageStatus',
      header: 'Status',
      cell: (row) => <MessageStatusIndicator status={row.MessageStatus} isFinal={row.IsFinal} />,
    },
    { id: 'TotalMessageParts', header: 'Parts', align: 'end', cell: (row) => row.TotalMessageParts },
    {
      id: 'TotalMessagePrice',
      header: 'Price',
      align: 'end',
      csv: (row) => row.TotalMessagePrice,
      cell: (row) => <span className="tabular-nums">{priceText(row.TotalMessagePrice)}</span>,
    },
  ],
};

/** The newest messages that a number has sent. */
export function PhoneNumberMessages({
  phoneNumber,
  result,
}: {
  /** E.164. */
  phoneNumber: string;
  result: ActionResult<{ Messages: MessageSummary[]; NextToken?: string }>;
}) {
  const allMessages = `${routes.messages.list}?${new URLSearchParams({ filter: `origination-identity=${phoneNumber}` })}`;
  return (
    <ResourceTable
      definition={definition}
      state={parseTableState({}, definition)}
      variant="container"
      title="Newest messages"
      description="What this number has sent last."
      result={result.ok ? { ok: true, data: { rows: result.data.Messages } } : result}
      emptyText="This number has not sent anything yet."
      actions={
        <NextLink href={allMessages} prefetch={false} className={buttonClasses('normal')}>
          View all messages
        </NextLink>
      }
    />
  );
}
