import { messageTypeLabels, OnOff, priceText } from '@/components/phone-numbers/phone-number-words';
import type { FilterProperty, TableColumn, TableDefinition } from '@/components/patterns/resource-table';
import { RelativeTime } from '@/components/patterns/timestamp';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator } from '@/components/ui/status';
import type { DetailedSenderId } from '@/lib/domains/sender-ids/sender-ids.shapes';
import { routes } from '@/lib/routes';

/** What the actions of the list and of the page know of a sender ID. */
export type SelectedSenderId = {
  arn: string;
  senderId: string;
  isoCountryCode: string;
  countryName: string;
  deletionProtection: boolean;
  poolId?: string;
};

/** A sender ID is one name in one country; this is what routes and rows call it. */
export const senderIdPath = ({ SenderId, IsoCountryCode }: Pick<DetailedSenderId, 'SenderId' | 'IsoCountryCode'>) =>
  `${SenderId}/${IsoCountryCode}`;

/** `EXAMPLE in Singapore`: the same name may stand in several countries. */
export const senderIdText = ({ senderId, countryName }: Pick<SelectedSenderId, 'senderId' | 'countryName'>) =>
  `${senderId} in ${countryName}`;

export function selectedSenderId(row: DetailedSenderId): SelectedSenderId {
  return {
    arn: row.SenderIdArn,
    senderId: row.SenderId,
    isoCountryCode: row.IsoCountryCode,
    countryName: row.CountryName,
    deletionProtection: row.DeletionProtectionEnabled,
    ...(row.PoolId !== undefined && { poolId: row.PoolId }),
  };
}

/** `Transactional, Promotional`. */
export const messageTypesText = (row: Pick<DetailedSenderId, 'MessageTypes'>) =>
  row.MessageTypes.map((type) => messageTypeLabels[type]).join(', ');

/** Whether a registration stands behind it, as icon and word. */
export function Registered({ registered }: { registered: boolean }) {
  return (
    <StatusIndicator type={registered ? 'success' : 'stopped'}>
      {registered ? 'Registered' : 'Not registered'}
    </StatusIndicator>
  );
}

const columns: readonly TableColumn<DetailedSenderId>[] = [
  {
    id: 'SenderId',
    header: 'Sender ID',
    sortable: true,
    alwaysVisible: true,
    csv: (row) => row.SenderId,
    cell: (row) => (
      <TextLink href={routes.senderIds.detail(senderIdPath(row))} prefetch={false}>
        {row.SenderId}
      </TextLink>
    ),
  },
  { id: 'IsoCountryCode', header: 'Country', sortable: true, cell: (row) => row.CountryName },
  { id: 'MessageTypes', header: 'Message types', cell: messageTypesText },
  {
    id: 'Registered',
    header: 'Registered',
    sortable: true,
    csv: (row) => String(row.Registered),
    cell: (row) => <Registered registered={row.Registered} />,
  },
  {
    id: 'DeletionProtectionEnabled',
    header: 'Deletion protection',
    sortable: true,
    csv: (row) => String(row.DeletionProtectionEnabled),
    cell: (row) => <OnOff on={row.DeletionProtectionEnabled} />,
  },
  {
    id: 'PoolId',
    header: 'Pool',
    csv: (row) => row.PoolId ?? '',
    cell: (row) =>
      row.PoolId && (
        <TextLink href={routes.phonePools.detail(row.PoolId)} prefetch={false} title={row.PoolId}>
          View pool details
        </TextLink>
      ),
  },
  {
    id: 'MonthlyLeasingPrice',
    header: 'Monthly price',
    align: 'end',
    sortable: true,
    csv: (row) => row.MonthlyLeasingPrice,
    cell: (row) => <span className="tabular-nums">{priceText(row.MonthlyLeasingPrice)}</span>,
  },
  {
    id: 'CreatedTimestamp',
    header: 'Created',
    sortable: true,
    csv: (row) => row.CreatedTimestamp.toISOString(),
    cell: (row) => <RelativeTime time={row.CreatedTimestamp} className="whitespace-nowrap" />,
  },
];

/** The filters of DescribeSenderIds, by their own names. */
const filterProperties: readonly FilterProperty[] = [
  { id: 'sender-id', label: 'Sender ID' },
  { id: 'iso-country-code', label: 'Country code', operators: ['=', '!='] },
  {
    id: 'message-type',
    label: 'Message type',
    values: Object.entries(messageTypeLabels).map(([value, label]) => ({ value, label })),
  },
  {
    id: 'deletion-protection-enabled',
    label: 'Deletion protection',
    values: [
      { value: 'true', label: 'Enabled' },
      { value: 'false', label: 'Disabled' },
    ],
  },
  {
    id: 'registered',
    label: 'Registered',
    values: [
      { value: 'true', label: 'Registered' },
      { value: 'false', label: 'Not registered' },
    ],
  },
];

export const senderIdsTable: TableDefinition<DetailedSenderId> = {
  id: 'sender-ids',
  resource: { singular: 'sender ID', plural: 'sender IDs' },
  columns,
  filterProperties,
  defaultSort: { columnId: 'CreatedTimestamp', descending: true },
  rowId: senderIdPath,
  rowLabel: (row) => senderIdText(selectedSenderId(row)),
  selectionItem: selectedSenderId,
};

/** What sorting (by column) and filtering (by property) read of a sender ID; free text finds any of it. */
export const senderIdValues = {
  SenderId: (row: DetailedSenderId) => row.SenderId,
  IsoCountryCode: (row: DetailedSenderId) => row.CountryName,
  MessageTypes: messageTypesText,
  Registered: (row: DetailedSenderId) => row.Registered,
  DeletionProtectionEnabled: (row: DetailedSenderId) => row.DeletionProtectionEnabled,
  PoolId: (row: DetailedSenderId) => row.PoolId,
  MonthlyLeasingPrice: (row: DetailedSenderId) => Number(row.MonthlyLeasingPrice),
  CreatedTimestamp: (row: DetailedSenderId) => row.CreatedTimestamp,
  'sender-id': (row: DetailedSenderId) => row.SenderId,
  'iso-country-code': (row: DetailedSenderId) => row.IsoCountryCode,
  'message-type': (row: DetailedSenderId) => row.MessageTypes,
  'deletion-protection-enabled': (row: DetailedSenderId) => row.DeletionProtectionEnabled,
  registered: (row: DetailedSenderId) => row.Registered,
};
