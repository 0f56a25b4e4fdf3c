import type { FilterProperty, TableDefinition } from '@/components/patterns/resource-table';
import type { FilterToken, TableState } from '@/components/patterns/resource-table/table-state';
import { Timestamp } from '@/components/patterns/timestamp';
import { CopyButton } from '@/components/ui/copy-button';
import { StatusIndicator } from '@/components/ui/status';
import type {
  NumberOverride,
  NumberOverrideFilterName,
} from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import { countries, countryByIso } from '@/lib/reference/countries';
import { formatPhoneNumber } from '@/lib/reference/phone-number';
import { ProtectRule } from './protect-words';

/** What the actions of the list know of a number's own rule. Plain data: it travels to the browser. */
export type SelectedOverride = {
  /** E.164. */
  phoneNumber: string;
  action: 'ALLOW' | 'BLOCK';
  /** ISO 8601; absent where it never ends. */
  expiresAt?: string;
};

const numberProperty = 'number';

const filterProperties: readonly FilterProperty[] = [
  { id: numberProperty, label: 'Number', operators: ['^'] },
  {
    id: 'action',
    label: 'Rule',
    operators: ['='],
    values: [
      { value: 'ALLOW', label: 'Allow' },
      { value: 'BLOCK', label: 'Block' },
    ],
  },
  {
    id: 'iso-country-code',
    label: 'Country',
    operators: ['='],
    values: countries.map(({ iso, name }) => ({ value: iso, label: name })),
  },
];

const nameOf = ({ DestinationPhoneNumber }: NumberOverride) => formatPhoneNumber(DestinationPhoneNumber).international;

/**
 * The numbers with a rule of their own, newest first.
 * @param now tells what has expired
 */
export const numberOverridesTable = (now: Date): TableDefinition<NumberOverride> => ({
  id: 'number-overrides',
  resource: { singular: 'number override', plural: 'number overrides' },
  columns: [
    {
      id: 'DestinationPhoneNumber',
      header: 'Destination number',
      alwaysVisible: true,
      csv: (row) => row.DestinationPhoneNumber,
      cell: (row) => (
        <span className="inline-flex items-center gap-1 whitespace-nowrap tabular-nums">
          <span className="-my-1">
            <CopyButton value={row.DestinationPhoneNumber} label={`Copy ${row.DestinationPhoneNumber}`} />
          </span>
          <span title={row.DestinationPhoneNumber}>{nameOf(row)}</span>
        </span>
      ),
    },
    {
      id: 'IsoCountryCode',
      header: 'Country',
      csv: (row) => row.IsoCountryCode ?? '',
      cell: (row) => row.IsoCountryCode && (countryByIso(row.IsoCountryCode)?.name ?? row.IsoCountryCode),
    },
    {
      id: 'Action',
      header: 'Rule',
      csv: (row) => row.Action,
      cell: (row) => <ProtectRule status={row.Action} />,
    },
    {
      id: 'ExpirationTimestamp',
      header: 'Expires',
      csv: (row) => row.ExpirationTimestamp?.toISOString() ?? '',
      cell: ({ ExpirationTimestamp: at }) => {
        if (at === undefined) return 'Never';
        const time = <Timestamp time={at} className="whitespace-nowrap" />;
        return at > now ? time : <StatusIndicator type="stopped">Expired {time}</StatusIndicator>;
      },
    },
    {
      id: 'CreatedTimestamp',
      header: 'Created',
      csv: (row) => row.CreatedTimestamp.toISOString(),
      cell: (row) => <Timestamp time={row.CreatedTimestamp} className="whitespace-nowrap" />,
    },
  ],
  filterProperties,
  rowId: (row) => row.DestinationPhoneNumber,
  rowLabel: nameOf,
  selectionItem: (row): SelectedOverride => ({
    phoneNumber: row.DestinationPhoneNumber,
    action: row.Action,
    ...(row.ExpirationTimestamp && { expiresAt: row.ExpirationTimestamp.toISOString() }),
  }),
});

/** What people write between the digits of a number, and the list does not know. */
const separators = /[\s().-]/g;

/** A state as it can be searched: free text is the beginning of a number; what is none is named as left out. */
export function readOverrideState(state: TableState): TableState {
  const filters: FilterToken[] = [];
  const ignoredFilters = [...state.ignoredFilters];
  for (const token of state.filters) {
    if (token.property !== null && token.property !== numberProperty) {
      filters.push(token);
      continue;
    }
    const digits = token.value.replace(separators, '');
    if (/^\+?\d{1,19}$/.test(digits)) filters.push({ property: numberProperty, operator: '^', value: digits });
    else ignoredFilters.push(token.value);
  }
  return { ...state, filters, ignoredFilters };
}

/** The conditions of a state as the operation takes them: all must hold. */
export function toOverrideFilters(state: TableState): { Name: NumberOverrideFilterName; Values: string[] }[] {
  return state.filters.map(({ property, value }) => ({
    Name: property === 'action' || property === 'iso-country-code' ? property : 'destination-phone-number-begins-with',
    Values: [value],
  }));
}
