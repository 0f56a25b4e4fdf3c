import type { TableColumn, TableDefinition } from '@/components/patterns/resource-table';
import { channelLabels, channelOrder } from '@/components/settings/channel-words';
import { TextLink } from '@/components/ui/link';
import type { SpendGroup } from '@/lib/domains/spend/spend.shapes';
import type { Channel } from '@/lib/reference/channels';
import { routes } from '@/lib/routes';
import { dollarsText, groupText, microsOf, type SpendView } from './spend-words';

/** A group with its words and what lies behind it. */
export type SpendRow = SpendGroup & { readonly text: string; readonly href?: string };

const count = new Intl.NumberFormat('en');

const numberColumn = (
  id: string,
  header: string,
  read: (row: SpendRow) => number,
  defaultVisible = true,
): TableColumn<SpendRow> => ({
  id,
  header,
  align: 'end',
  sortable: true,
  defaultVisible,
  csv: (row) => String(read(row)),
  cell: (row) => count.format(read(row)),
});

const moneyColumn = (
  id: string,
  header: string,
  read: (row: SpendRow) => string,
  defaultVisible = true,
): TableColumn<SpendRow> => ({
  id,
  header,
  align: 'end',
  sortable: true,
  defaultVisible,
  csv: read,
  cell: (row) => <span title={`$${read(row)}`}>{dollarsText(read(row))}</span>,
});

const ofChannel = ({ Channels }: SpendRow, channel: Channel, amount: 'Price' | 'CarrierFees') =>
  Channels.find(({ Channel }) => Channel === channel)?.[amount] ?? '0.00';

const channelColumns = (used: readonly Channel[]): TableColumn<SpendRow>[] =>
  channelOrder.flatMap((channel) => [
    moneyColumn(
      `${channel}-price`,
      `${channelLabels[channel]} price`,
      (row) => ofChannel(row, channel, 'Price'),
      used.length > 1 && used.includes(channel),
    ),
    moneyColumn(
      `${channel}-fees`,
      `${channelLabels[channel]} fees`,
      (row) => ofChannel(row, channel, 'CarrierFees'),
      used.length > 1 && used.includes(channel),
    ),
  ]);

const groupColumn = (header: string): TableColumn<SpendRow> => ({
  id: 'group',
  header,
  sortable: true,
  alwaysVisible: true,
  csv: ({ Group }) => Group,
  cell: ({ text, href }) =>
    href === undefined ? (
      text
    ) : (
      <TextLink href={href} prefetch={false}>
        {text}
      </TextLink>
    ),
});

const price = moneyColumn('price', 'Price', ({ Price }) => Price);
const fees = moneyColumn('fees', 'Carrier fees', ({ CarrierFees }) => CarrierFees);
const total = moneyColumn('total', 'Total', ({ Total }) => Total);
const messages = numberColumn('messages', 'Messages', ({ Messages }) => Messages);
const parts = numberColumn('parts', 'Parts', ({ Parts }) => Parts);

const resources = {
  DAY: { singular: 'day', plural: 'days' },
  MONTH: { singular: 'month', plural: 'months' },
  COUNTRY: { singular: 'country', plural: 'countries' },
  ORIGINATOR_TYPE: { singular: 'originator type', plural: 'originator types' },
} as const;
const headers = { DAY: 'Day', MONTH: 'Month', COUNTRY: 'Country', ORIGINATOR_TYPE: 'Originator type' } as const;

const rowLabel = ({ text }: SpendRow) => text;
const rowId = ({ Group }: SpendRow) => Group;
const findCountry = [
  { id: 'country', label: 'Country' },
  { id: 'iso-country-code', label: 'ISO code' },
];

/**
 * The figures of a grouping: messages, parts, price, fees and both; where more than one channel was used, of each apart.
 * @param used the channels on which something was sent
 */
export function spendTable(
  grouping: SpendView['grouping'] | 'MONTH',
  used: readonly Channel[],
): TableDefinition<SpendRow> {
  const byTime = grouping === 'DAY' || grouping === 'MONTH';
  return {
    id: `spend-by-${grouping.toLowerCase().replace('_', '-')}`,
    resource: resources[grouping],
    defaultSort: byTime ? { columnId: 'group', descending: true } : { columnId: 'total', descending: true },
    defaultPageSize: 50,
    rowId,
    rowLabel,
    ...(grouping === 'COUNTRY' && { filterProperties: findCountry }),
    columns: [
      groupColumn(headers[grouping]),
      messages,
      parts,
      ...channelColumns(used),
      // Beside those of each channel they would be too much at once.
      ...[price, fees].map((column) => ({ ...column, defaultVisible: used.length < 2 })),
      total,
    ],
  };
}

/** The same of countries, as narrow as it stands beside a chart. */
export const countriesBesideChart: TableDefinition<SpendRow> = {
  id: 'spend-countries',
  urlPrefix: 'countries',
  resource: resources.COUNTRY,
  defaultSort: { columnId: 'price', descending: true },
  defaultPageSize: 10,
  rowId,
  rowLabel,
  filterProperties: findCountry,
  columns: [groupColumn('Country'), parts, price, { ...fees, header: 'Fees' }],
};

/** What sorting and finding read of a row. */
export const spendValues = {
  group: ({ Group, text }: SpendRow) => (/^\d/.test(Group) ? Group : text),
  country: ({ text }: SpendRow) => text,
  'iso-country-code': ({ Group }: SpendRow) => Group,
  messages: ({ Messages }: SpendRow) => Messages,
  parts: ({ Parts }: SpendRow) => Parts,
  price: ({ Price }: SpendRow) => microsOf(Price),
  fees: ({ CarrierFees }: SpendRow) => microsOf(CarrierFees),
  total: ({ Total }: SpendRow) => microsOf(Total),
  ...Object.fromEntries(
    channelOrder.flatMap((channel) => [
      [`${channel}-price`, (row: SpendRow) => microsOf(ofChannel(row, channel, 'Price'))],
      [`${channel}-fees`, (row: SpendRow) => microsOf(ofChannel(row, channel, 'CarrierFees'))],
    ]),
  ),
};

const dayMilliseconds = 86_400_000;

/** The span of a day or month as the list of messages takes it, in minutes of UTC. */
function spanOf(period: string): string {
  const isMonth = period.length === 'YYYY-MM'.length;
  const from = new Date(isMonth ? `${period}-01` : period);
  const to = isMonth
    ? new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1))
    : new Date(from.getTime() + dayMilliseconds);
  return [from, to].map((at) => `${at.toISOString().slice(0, 16)}Z`).join('/');
}

/** Groups as rows, each with the page behind it: its messages, or the month of a history. */
export function spendRows(
  grouping: SpendView['grouping'] | 'MONTH',
  month: string,
  groups: readonly SpendGroup[],
): SpendRow[] {
  const hrefOf = ({ Group }: SpendGroup): string | undefined => {
    switch (grouping) {
      case 'DAY':
        return routes.messages.where({ accepted: spanOf(Group) });
      case 'COUNTRY':
        return routes.messages.where({ accepted: spanOf(month), 'iso-country-code': Group });
      case 'MONTH':
        return routes.spend.page({ month: Group });
      case 'ORIGINATOR_TYPE':
        return undefined; // the list of messages is not filtered by types
    }
  };
  return groups.map((group) => {
    const href = hrefOf(group);
    return { ...group, text: groupText(grouping, group.Group), ...(href !== undefined && { href }) };
  });
}
