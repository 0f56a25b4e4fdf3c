import type { TableDefinition } from '@/components/patterns/resource-table';
import type { UsageReportLine } from '@/lib/domains/spend/spend.shapes';
import { measureNames } from '@/lib/domains/spend/usage-types.rules';
import { dollarsText, groupText, microsOf } from './spend-words';

const count = new Intl.NumberFormat('en');
const country = ({ IsoCountryCode }: UsageReportLine) => groupText('COUNTRY', IsoCountryCode);

/** The lines of the bill. */
export const usageReportTable: TableDefinition<UsageReportLine> = {
  id: 'usage-report',
  resource: { singular: 'usage type', plural: 'usage types' },
  defaultPageSize: 100,
  rowId: ({ UsageType }) => UsageType,
  rowLabel: ({ UsageType }) => UsageType,
  filterProperties: [
    { id: 'usage-type', label: 'Usage type' },
    { id: 'country', label: 'Country' },
    { id: 'measure', label: 'Measure', values: measureNames.map((value) => ({ value, label: value })) },
  ],
  columns: [
    {
      id: 'usage-type',
      header: 'Usage type',
      sortable: true,
      alwaysVisible: true,
      csv: ({ UsageType }) => UsageType,
      // Never cut: its end is what tells lines apart. Where it is too long for one line it goes on after a hyphen.
      cell: ({ UsageType }) => <code className="text-small block whitespace-normal">{UsageType}</code>,
    },
    { id: 'country', header: 'Country', sortable: true, cell: country },
    {
      id: 'origination-id',
      header: 'Origination ID',
      defaultVisible: false,
      cell: ({ OriginationId }) => OriginationId,
    },
    { id: 'measure', header: 'Measure', defaultVisible: false, cell: ({ Measure }) => Measure },
    {
      id: 'quantity',
      header: 'Messages',
      align: 'end',
      sortable: true,
      csv: ({ Quantity }) => String(Quantity ?? ''),
      cell: ({ Quantity }) => (Quantity === undefined ? undefined : count.format(Quantity)),
    },
    {
      id: 'parts',
      header: 'Parts',
      align: 'end',
      sortable: true,
      csv: ({ Parts }) => String(Parts ?? ''),
      cell: ({ Parts }) => (Parts === undefined ? undefined : count.format(Parts)),
    },
    {
      id: 'amount',
      header: 'Amount',
      align: 'end',
      sortable: true,
      csv: ({ Amount }) => Amount ?? '',
      cell: ({ Amount }) =>
        Amount === undefined ? undefined : <span title={`$${Amount}`}>{dollarsText(Amount)}</span>,
    },
  ],
};

/** What sorting and finding read of a line. */
export const usageValues = {
  'usage-type': ({ UsageType }: UsageReportLine) => UsageType,
  country,
  measure: ({ Measure }: UsageReportLine) => Measure,
  quantity: ({ Quantity }: UsageReportLine) => Quantity,
  parts: ({ Parts }: UsageReportLine) => Parts,
  amount: ({ Amount }: UsageReportLine) => (Amount === undefined ? undefined : microsOf(Amount)),
};
