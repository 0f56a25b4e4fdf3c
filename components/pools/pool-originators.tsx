import {
  capabilitiesText,
  numberTypeLabels,
  PhoneNumberStatus,
  priceText,
} from '@/components/phone-numbers/phone-number-words';
import {
  pageInMemory,
  parseTableState,
  ResourceTable,
  type SearchParams,
  type TableDefinition,
} from '@/components/patterns/resource-table';
import { InfoLink } from '@/components/shell/help-panel';
import { TextLink } from '@/components/ui/link';
import type { ActionResult } from '@/lib/console/action-result';
import { statusReason } from '@/lib/domains/phone-numbers/phone-numbers.rules';
import type { PhoneNumberInformation } from '@/lib/domains/phone-numbers/phone-numbers.shapes';
import type { PoolOriginator } from '@/lib/domains/pools/pools.shapes';
import { countryByIso } from '@/lib/reference/countries';
import { formatPhoneNumber } from '@/lib/reference/phone-number';
import { partsPerSecond } from '@/lib/reference/throughput';
import { routes } from '@/lib/routes';
import { AddOriginatorButton } from './add-originator-dialog';
import type { OriginatorOption } from './originator-options';
import { originatorsHelp } from './pools-help';
import { RemoveOriginatorButton } from './remove-originator-button';

/** An originator of a pool; a number with all that is known of it. */
export type PoolOriginatorRow = PoolOriginator & { number?: PhoneNumberInformation };

/** What Remove knows of a selected originator. */
export type SelectedOriginator = { name: string; OriginationIdentity: string; IsoCountryCode: string };

const nameOf = ({ PhoneNumber, OriginationIdentity }: PoolOriginatorRow) =>
  PhoneNumber === undefined ? OriginationIdentity : formatPhoneNumber(PhoneNumber).international;
const typeOf = ({ number, PhoneNumber }: PoolOriginatorRow) =>
  number ? numberTypeLabels[number.NumberType] : PhoneNumber === undefined ? 'Sender ID' : undefined;
const countryOf = ({ IsoCountryCode }: PoolOriginatorRow) => countryByIso(IsoCountryCode)?.name ?? IsoCountryCode;
/** A sender ID with its country: a pool may have the same one of several. */
const fullNameOf = (row: PoolOriginatorRow) =>
  row.PhoneNumber === undefined ? `${nameOf(row)} in ${countryOf(row)}` : nameOf(row);
const throughputOf = ({ number, PhoneNumber, IsoCountryCode }: PoolOriginatorRow) => {
  if (number) return partsPerSecond(number.NumberType, IsoCountryCode);
  return PhoneNumber === undefined ? partsPerSecond('SENDER_ID', IsoCountryCode) : undefined;
};

export const poolOriginatorsTable: TableDefinition<PoolOriginatorRow> = {
  id: 'pool-originators',
  resource: { singular: 'originator', plural: 'originators' },
  rowId: (row) => row.OriginationIdentityArn,
  rowLabel: fullNameOf,
  selectionItem: (row): SelectedOriginator => ({
    name: fullNameOf(row),
    OriginationIdentity: row.OriginationIdentity,
    IsoCountryCode: row.IsoCountryCode,
  }),
  columns: [
    {
      id: 'Originator',
      header: 'Originator',
      sortable: true,
      alwaysVisible: true,
      csv: (row) => row.PhoneNumber ?? row.OriginationIdentity,
      cell: (row) => (
        <TextLink
          href={
            row.PhoneNumber === undefined
              ? routes.senderIds.detail(`${row.OriginationIdentity}/${row.IsoCountryCode}`)
              : routes.phoneNumbers.detail(row.OriginationIdentity)
          }
          prefetch={false}
          title={row.PhoneNumber}
          className="whitespace-nowrap"
        >
          {nameOf(row)}
        </TextLink>
      ),
    },
    { id: 'Type', header: 'Originator type', sortable: true, cell: typeOf },
    { id: 'IsoCountryCode', header: 'Country', sortable: true, cell: countryOf },
    {
      id: 'Status',
      header: 'Status',
      cell: ({ number }) => number && <PhoneNumberStatus status={number.Status} reason={statusReason(number)} />,
    },
    { id: 'NumberCapabilities', header: 'Capabilities', cell: (row) => capabilitiesText(row.NumberCapabilities) },
    {
      id: 'Throughput',
      header: 'Parts per second',
      sortable: true,
      align: 'end',
      cell: (row) => <span className="tabular-nums">{throughputOf(row)}</span>,
    },
    {
      id: 'MonthlyLeasingPrice',
      header: 'Monthly price',
      sortable: true,
      align: 'end',
      csv: ({ number }) => number?.MonthlyLeasingPrice ?? '',
      cell: ({ number }) => number && <span className="tabular-nums">{priceText(number.MonthlyLeasingPrice)}</span>,
    },
  ],
  filterProperties: [
    { id: 'iso-country-code', label: 'Country code', operators: ['=', '!='] },
    {
      id: 'number-capability',
      label: 'Capabilities',
      values: [
        { value: 'SMS', label: 'SMS' },
        { value: 'MMS', label: 'MMS' },
        { value: 'VOICE', label: 'Voice' },
      ],
    },
  ],
};

const values = {
  Originator: (row: PoolOriginatorRow) => [row.PhoneNumber ?? '', nameOf(row)],
  Type: typeOf,
  IsoCountryCode: countryOf,
  Throughput: throughputOf,
  MonthlyLeasingPrice: ({ number }: PoolOriginatorRow) => number && Number(number.MonthlyLeasingPrice),
  'iso-country-code': (row: PoolOriginatorRow) => row.IsoCountryCode,
  'number-capability': (row: PoolOriginatorRow) => row.NumberCapabilities,
};

/** The originators of a pool, and what could become one. */
export function PoolOriginators({
  pool,
  result,
  candidates,
  searchParams,
}: {
  pool: { id: string; name: string };
  result: ActionResult<PoolOriginatorRow[]>;
  candidates: ActionResult<readonly OriginatorOption[]>;
  searchParams: SearchParams;
}) {
  const state = parseTableState(searchParams, poolOriginatorsTable);
  const count = result.ok ? result.data.length : 0;
  const add = (variant: 'primary' | 'normal') => (
    <AddOriginatorButton pool={pool} candidates={candidates} variant={variant} />
  );
  return (
    <ResourceTable
      definition={poolOriginatorsTable}
      state={state}
      variant="container"
      title="Associated pool originators"
      info={<InfoLink topic={originatorsHelp} />}
      description={
        count === 1
          ? 'Messages from this pool come from this originator. The last one cannot be removed: delete the pool instead.'
          : 'Messages from this pool come from one of these.'
      }
      selection="single"
      result={result.ok ? { ok: true, data: pageInMemory(result.data, state, values) } : result}
      actions={<RemoveOriginatorButton pool={pool} isLast={count === 1} />}
      createButtons={{ primary: add('primary'), empty: add('normal') }}
    />
  );
}
