import { MessageStatusIndicator, messageStatusLook } from '@/components/messages/message-status';
import { channelWords, purposeWords } from '@/components/messages/message-words';
import { messageTypeLabels, priceText } from '@/components/phone-numbers/phone-number-words';
import type { TableColumn, TableDefinition } from '@/components/patterns/resource-table';
import { Timestamp } from '@/components/patterns/timestamp';
import { CopyButton } from '@/components/ui/copy-button';
import { TextLink } from '@/components/ui/link';
import type { MessageSummary } from '@/lib/domains/messages/messages.shapes';
import { countryByIso } from '@/lib/reference/countries';
import { formatPhoneNumber } from '@/lib/reference/phone-number';
import { routes } from '@/lib/routes';

/** A country's name; a code that the service does not know stays itself. */
export function countryName(iso: string): string {
  return countryByIso(iso)?.name ?? iso;
}

/** The end of an ID tells two messages of one list apart: its beginning is time, its end is chance. */
export function shortMessageId(messageId: string): string {
  return `…${messageId.slice(-8)}`;
}

/** A number or sender as people read it; E.164 on hover, and what is selected and copied is the number itself. */
export function Identity({ value }: { value: string }) {
  const { international } = formatPhoneNumber(value);
  if (international === value) return <span>{value}</span>;
  return (
    <span title={value} className="tabular-nums">
      {international}
    </span>
  );
}

const columns: readonly TableColumn<MessageSummary>[] = [
  {
    id: 'accepted',
    header: 'Accepted',
    cell: ({ AcceptedTimestamp }) => <Timestamp time={AcceptedTimestamp} format="short" className="tabular-nums" />,
    csv: ({ AcceptedTimestamp }) => AcceptedTimestamp.toISOString(),
  },
  {
    id: 'message-id',
    header: 'Message ID',
    alwaysVisible: true,
    cell: ({ MessageId }) => (
      <span className="inline-flex items-center gap-1">
        <span className="-my-1">
          <CopyButton value={MessageId} label={`Copy message ID ${MessageId}`} />
        </span>
        <TextLink href={routes.messages.detail(MessageId)} prefetch={false} title={MessageId} className="tabular-nums">
          {shortMessageId(MessageId)}
        </TextLink>
      </span>
    ),
    csv: ({ MessageId }) => MessageId,
  },
  {
    id: 'status',
    header: 'Status',
    cell: ({ MessageStatus, IsFinal }) => <MessageStatusIndicator status={MessageStatus} isFinal={IsFinal} />,
    csv: ({ MessageStatus }) => MessageStatus,
  },
  {
    id: 'destination',
    header: 'Destination',
    cell: ({ DestinationPhoneNumber }) => (
      <TextLink href={routes.messages.conversation(DestinationPhoneNumber)} prefetch={false} variant="plain">
        <Identity value={DestinationPhoneNumber} />
      </TextLink>
    ),
    csv: ({ DestinationPhoneNumber }) => DestinationPhoneNumber,
  },
  {
    id: 'originator',
    header: 'Originator',
    cell: ({ OriginationIdentity }) => <Identity value={OriginationIdentity} />,
    csv: ({ OriginationIdentity }) => OriginationIdentity,
  },
  {
    id: 'country',
    header: 'Country',
    cell: ({ IsoCountryCode }) => countryName(IsoCountryCode),
    csv: ({ IsoCountryCode }) => IsoCountryCode,
  },
  {
    id: 'parts',
    header: 'Parts',
    align: 'end',
    cell: ({ TotalMessageParts }) => TotalMessageParts,
    csv: ({ TotalMessageParts }) => String(TotalMessageParts),
  },
  {
    id: 'price',
    header: 'Price',
    align: 'end',
    cell: ({ TotalMessagePrice }) => priceText(TotalMessagePrice),
    csv: ({ TotalMessagePrice }) => TotalMessagePrice,
  },
  {
    id: 'type',
    header: 'Type',
    defaultVisible: false,
    cell: ({ MessageType }) => messageTypeLabels[MessageType],
    csv: ({ MessageType }) => MessageType,
  },
  {
    id: 'configuration-set',
    header: 'Configuration set',
    defaultVisible: false,
    cell: ({ ConfigurationSetName }) => ConfigurationSetName,
    csv: ({ ConfigurationSetName }) => ConfigurationSetName ?? '',
  },
  {
    id: 'channel',
    header: 'Channel',
    defaultVisible: false,
    cell: ({ Channel }) => channelWords[Channel],
    csv: ({ Channel }) => Channel,
  },
  {
    id: 'encoding',
    header: 'Encoding',
    defaultVisible: false,
    cell: ({ MessageEncoding }) => MessageEncoding,
    csv: ({ MessageEncoding }) => MessageEncoding,
  },
  {
    id: 'carrier-fee',
    header: 'Carrier fee',
    align: 'end',
    defaultVisible: false,
    cell: ({ TotalCarrierFee }) => priceText(TotalCarrierFee),
    csv: ({ TotalCarrierFee }) => TotalCarrierFee,
  },
  {
    id: 'purpose',
    header: 'Purpose',
    defaultVisible: false,
    cell: ({ Purpose }) => purposeWords[Purpose],
    csv: ({ Purpose }) => Purpose,
  },
];

/** The list of messages; what it can be filtered by depends on its URL, see `messageFilterProperties`. */
export const messageTable: TableDefinition<MessageSummary> = {
  id: 'messages',
  resource: { singular: 'message', plural: 'messages' },
  columns,
  // The only order that costs the same however many messages there are.
  defaultSort: { columnId: 'accepted', descending: true },
  filterProperties: [],
  rowId: ({ MessageId }) => MessageId,
  rowLabel: ({ MessageId, MessageStatus }) =>
    `${messageStatusLook(MessageStatus, true).label} message ${shortMessageId(MessageId)}`,
};

/** Every column as the API says it, for CSV. */
export const messageCsvColumns = columns.map(({ header, csv }) => ({
  header,
  csv: (row: MessageSummary) => csv?.(row) ?? '',
}));
