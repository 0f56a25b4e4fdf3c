import type { FilterProperty, TableDefinition } from '@/components/patterns/resource-table';
import { Timestamp } from '@/components/patterns/timestamp';
import { CopyButton } from '@/components/ui/copy-button';
import { Badge } from '@/components/ui/badge';
import { TextLink } from '@/components/ui/link';
import type { FoundNumber } from '@/lib/domains/opt-out-lists/opt-out-lists.shapes';
import { optInRefusal } from '@/lib/domains/opt-out-lists/opt-out-lists.rules';
import { formatPhoneNumber } from '@/lib/reference/phone-number';
import { routes } from '@/lib/routes';

/** What the actions of the list know of a selected number. */
export type SelectedNumber = {
  /** E.164. */
  phoneNumber: string;
  /** In international format. */
  name: string;
  endUserOptedOut: boolean;
  /** Why nobody here can remove it; whether the rule of 30 days lets it is for the operation to say. */
  obstacle?: string;
};

export const numberProperty = 'number';
export const endUserProperty = 'end-user-opted-out';

const filterProperties: readonly FilterProperty[] = [
  { id: numberProperty, label: 'Number', operators: ['=', '^'] },
  {
    id: endUserProperty,
    label: 'Opted out by',
    operators: ['='],
    values: [
      { value: 'true', label: 'End user' },
      { value: 'false', label: 'Added' },
    ],
  },
];

const nameOf = (row: FoundNumber) => formatPhoneNumber(row.OptedOutNumber).international;
const byWhom = (row: FoundNumber) => (row.EndUserOptedOut ? 'End user' : 'Added');

function selectedNumber(row: FoundNumber): SelectedNumber {
  const { OptedOutNumber: phoneNumber, EndUserOptedOut: endUserOptedOut, OriginationIdentity: originator = null } = row;
  const refusal = optInRefusal({ phoneNumber, endUserOptedOut, originator }, undefined, row.OptedOutTimestamp);
  return {
    phoneNumber,
    name: nameOf(row),
    endUserOptedOut,
    ...(refusal && { obstacle: refusal.message }),
  };
}

/** The numbers on a list. Their order is the search's: newest first, or by the digits that are sought. */
export const optedOutNumbersTable: TableDefinition<FoundNumber> = {
  id: 'opted-out-numbers',
  resource: { singular: 'opted-out number', plural: 'opted-out numbers' },
  columns: [
    {
      id: 'OptedOutNumber',
      header: 'Destination number',
      alwaysVisible: true,
      csv: (row) => row.OptedOutNumber,
      cell: (row) => (
        <span className="inline-flex items-center gap-1 whitespace-nowrap tabular-nums">
          <span className="-my-1">
            <CopyButton value={row.OptedOutNumber} label={`Copy ${row.OptedOutNumber}`} />
          </span>
          <TextLink
            href={routes.messages.conversation(row.OptedOutNumber)}
            prefetch={false}
            title={`Conversation with ${row.OptedOutNumber}`}
          >
            {nameOf(row)}
          </TextLink>
        </span>
      ),
    },
    {
      id: 'EndUserOptedOut',
      header: 'Opted out by',
      csv: byWhom,
      cell: (row) => (row.EndUserOptedOut ? <Badge color="blue">{byWhom(row)}</Badge> : byWhom(row)),
    },
    { id: 'Keyword', header: 'Keyword', csv: (row) => row.Keyword ?? '', cell: (row) => row.Keyword },
    {
      id: 'OriginationIdentity',
      header: 'Originator',
      csv: (row) => row.OriginationIdentity ?? '',
      cell: (row) =>
        row.OriginationIdentity && (
          <span className="whitespace-nowrap tabular-nums" title={row.OriginationIdentity}>
            {formatPhoneNumber(row.OriginationIdentity).international}
          </span>
        ),
    },
    {
      id: 'OptedOutTimestamp',
      header: 'Opted out',
      csv: (row) => row.OptedOutTimestamp.toISOString(),
      cell: (row) => <Timestamp time={row.OptedOutTimestamp} className="whitespace-nowrap" />,
    },
  ],
  filterProperties,
  rowId: (row) => row.OptedOutNumber,
  rowLabel: nameOf,
  selectionItem: selectedNumber,
};

/** Every column as the API says it, for CSV. */
export const optedOutNumberCsvColumns = optedOutNumbersTable.columns.map(({ header, csv }) => ({
  header,
  csv: (row: FoundNumber) => csv?.(row) ?? '',
}));
