import type { FilterProperty, TableDefinition } from '@/components/patterns/resource-table';
import { Timestamp } from '@/components/patterns/timestamp';
import { CopyButton } from '@/components/ui/copy-button';
import { StatusIndicator, type StatusType } from '@/components/ui/status';
import { deletableFrom } from '@/lib/domains/verified-destinations/verified-destinations.rules';
import type { VerifiedDestinationInformation } from '@/lib/domains/verified-destinations/verified-destinations.shapes';
import { destinationCountry } from '@/lib/reference/destination-country';
import { formatPhoneNumber } from '@/lib/reference/phone-number';

type Row = VerifiedDestinationInformation;

/** What the actions of the list know of the selected number. */
export type SelectedVerifiedNumber = {
  id: string;
  phoneNumber: string;
  /** In international format. */
  name: string;
  verified: boolean;
  /** When it may be deleted: ISO 8601. */
  deletableFrom: string;
};

const statuses: Readonly<Record<Row['Status'], { label: string; type: StatusType }>> = {
  VERIFIED: { label: 'Verified', type: 'success' },
  PENDING: { label: 'Pending verification', type: 'pending' },
  UNSUPPORTED: { label: 'Unsupported', type: 'stopped' },
};

const nameOf = (row: Row) => formatPhoneNumber(row.DestinationPhoneNumber).international;
const countryOf = (row: Row) => destinationCountry(row.DestinationPhoneNumber)?.name;

const filterProperties: readonly FilterProperty[] = [
  {
    id: 'status',
    label: 'Status',
    values: Object.entries(statuses).map(([value, { label }]) => ({ value, label })),
  },
];

export const verifiedNumbersTable: TableDefinition<Row> = {
  id: 'verified-numbers',
  resource: { singular: 'verified number', plural: 'verified numbers' },
  columns: [
    {
      id: 'DestinationPhoneNumber',
      header: 'Destination number',
      sortable: true,
      alwaysVisible: true,
      csv: (row) => row.DestinationPhoneNumber,
      cell: (row) => (
        <span className="inline-flex items-center gap-1 whitespace-nowrap" title={row.DestinationPhoneNumber}>
          <span className="-my-1 -ml-1">
            <CopyButton value={row.DestinationPhoneNumber} label={`Copy ${row.DestinationPhoneNumber}`} />
          </span>
          {nameOf(row)}
        </span>
      ),
    },
    { id: 'Country', header: 'Country', sortable: true, cell: countryOf },
    {
      id: 'Status',
      header: 'Status',
      sortable: true,
      csv: (row) => statuses[row.Status].label,
      cell: (row) => <StatusIndicator type={statuses[row.Status].type}>{statuses[row.Status].label}</StatusIndicator>,
    },
    {
      id: 'CreatedTimestamp',
      header: 'Added',
      sortable: true,
      csv: (row) => row.CreatedTimestamp.toISOString(),
      cell: (row) => <Timestamp time={row.CreatedTimestamp} className="whitespace-nowrap" />,
    },
  ],
  filterProperties,
  defaultSort: { columnId: 'CreatedTimestamp', descending: true },
  rowId: (row) => row.VerifiedDestinationNumberId,
  rowLabel: nameOf,
  selectionItem: (row): SelectedVerifiedNumber => ({
    id: row.VerifiedDestinationNumberId,
    phoneNumber: row.DestinationPhoneNumber,
    name: nameOf(row),
    verified: row.Status === 'VERIFIED',
    deletableFrom: deletableFrom(row.CreatedTimestamp).toISOString(),
  }),
};

/** What sorting (by column) and filtering (by property) read of a number; free text finds any of it. */
export const verifiedNumberValues = {
  DestinationPhoneNumber: (row: Row) => [row.DestinationPhoneNumber, nameOf(row)],
  Country: countryOf,
  Status: (row: Row) => statuses[row.Status].label,
  CreatedTimestamp: (row: Row) => row.CreatedTimestamp,
  status: (row: Row) => row.Status,
};
