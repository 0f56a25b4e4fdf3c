import { partPrice, totalMicros } from '@/components/messages/text-price';
import { originatorTypeLabels } from '@/components/originator-request/originator-words';
import type { TableDefinition } from '@/components/patterns/resource-table';
import { capabilitiesText, capabilityLabels } from '@/components/phone-numbers/phone-number-words';
import { TextLink } from '@/components/ui/link';
import type { CountrySummary } from '@/lib/domains/originator-advice/originator-advice.shapes';
import type { PriceInformation } from '@/lib/domains/prices/prices.shapes';
import { formatDollars, formatDollarsForDisplay } from '@/lib/money';
import { countries } from '@/lib/reference/countries';
import { routes } from '@/lib/routes';
import { YesNo } from './country-capabilities';

export type CountryRow = CountrySummary & {
  /** Micro-dollars of one text part by the cheapest originator, fee included; absent without a price. */
  readonly lowestPriceMicros?: bigint;
};

/** Countries with the lowest of their prices. */
export function withPrices(
  summaries: readonly CountrySummary[],
  prices: readonly PriceInformation[],
): readonly CountryRow[] {
  const lowest = new Map<string, bigint>();
  for (const price of prices) {
    const part = partPrice(price);
    if (!part) continue;
    const total = totalMicros(part, 1);
    const known = lowest.get(price.IsoCountryCode);
    if (known === undefined || total < known) lowest.set(price.IsoCountryCode, total);
  }
  return summaries.map((country) => {
    const lowestPriceMicros = lowest.get(country.IsoCountryCode);
    return { ...country, ...(lowestPriceMicros !== undefined && { lowestPriceMicros }) };
  });
}

const senderIdLabels: Readonly<Record<CountrySummary['SenderIds'], string>> = {
  YES: 'Yes',
  NO: 'No',
  REGISTRATION_REQUIRED: 'Registration required',
};

const dialingCodes = ({ DialingCodes }: CountrySummary) => DialingCodes.map((digits) => `+${digits}`).join(', ');
const originatorTypes = ({ OriginatorTypes }: CountrySummary) =>
  OriginatorTypes.map((type) => originatorTypeLabels[type]).join(', ');

const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const yesNo = choices({ true: 'Yes', false: 'No' });

/** The regions of the world that the service's own country table sorts by. */
const regions = [...new Set(countries.map(({ region }) => region))].sort();

export const countriesTable: TableDefinition<CountryRow> = {
  id: 'countries',
  resource: { singular: 'country', plural: 'countries' },
  defaultSort: { columnId: 'CountryName', descending: false },
  defaultPageSize: 50,
  rowId: ({ IsoCountryCode }) => IsoCountryCode,
  rowLabel: ({ CountryName }) => CountryName,
  filterProperties: [
    { id: 'region', label: 'Region', values: regions.map((value) => ({ value, label: value })) },
    {
      id: 'capability',
      label: 'Capabilities',
      values: choices({ SMS: capabilityLabels.SMS, MMS: capabilityLabels.MMS, VOICE: capabilityLabels.VOICE }),
    },
    { id: 'sender-ids', label: 'Sender IDs', values: choices(senderIdLabels) },
    { id: 'originator-type', label: 'Originator type', values: choices(originatorTypeLabels) },
    { id: 'two-way', label: 'Two-way SMS', values: yesNo },
    { id: 'shared-routes', label: 'Shared routes', values: yesNo },
    { id: 'iso-country-code', label: 'ISO code' },
  ],
  columns: [
    {
      id: 'CountryName',
      header: 'Country or region',
      sortable: true,
      alwaysVisible: true,
      csv: ({ CountryName }) => CountryName,
      cell: ({ IsoCountryCode, CountryName }) => (
        <TextLink href={routes.countries.detail(IsoCountryCode)} prefetch={false}>
          {CountryName}
        </TextLink>
      ),
    },
    { id: 'IsoCountryCode', header: 'ISO code', sortable: true, cell: ({ IsoCountryCode }) => IsoCountryCode },
    { id: 'DialingCodes', header: 'Dialing code', cell: dialingCodes },
    { id: 'Capabilities', header: 'Capabilities', cell: ({ Capabilities }) => capabilitiesText(Capabilities) },
    { id: 'SenderIds', header: 'Sender IDs', sortable: true, cell: ({ SenderIds }) => senderIdLabels[SenderIds] },
    { id: 'OriginatorTypes', header: 'Originator types', defaultVisible: false, cell: originatorTypes },
    {
      id: 'TwoWaySupported',
      header: 'Two-way SMS',
      sortable: true,
      csv: ({ TwoWaySupported }) => String(TwoWaySupported),
      cell: ({ TwoWaySupported }) => <YesNo yes={TwoWaySupported} />,
    },
    {
      id: 'SharedRoutes',
      header: 'Shared routes',
      sortable: true,
      defaultVisible: false,
      csv: ({ SharedRoutes }) => String(SharedRoutes),
      cell: ({ SharedRoutes }) => <YesNo yes={SharedRoutes} />,
    },
    {
      id: 'LowestPrice',
      header: 'SMS part from',
      sortable: true,
      align: 'end',
      csv: ({ lowestPriceMicros: micros }) => (micros === undefined ? '' : formatDollars(micros)),
      cell: ({ lowestPriceMicros: micros }) => micros !== undefined && formatDollarsForDisplay(micros),
    },
    { id: 'Region', header: 'Region', sortable: true, defaultVisible: false, cell: ({ Region }) => Region },
  ],
};

/** What sorting (by column) and filtering (by property) read of a country; free text finds any of it. */
export const countryValues = {
  CountryName: (row: CountryRow) => row.CountryName,
  IsoCountryCode: (row: CountryRow) => row.IsoCountryCode,
  DialingCodes: (row: CountryRow) => row.DialingCodes.map((digits) => `+${digits}`),
  SenderIds: (row: CountryRow) => senderIdLabels[row.SenderIds],
  TwoWaySupported: (row: CountryRow) => row.TwoWaySupported,
  SharedRoutes: (row: CountryRow) => row.SharedRoutes,
  LowestPrice: (row: CountryRow) => row.lowestPriceMicros,
  Region: (row: CountryRow) => row.Region,
  region: (row: CountryRow) => row.Region,
  capability: (row: CountryRow) => row.Capabilities,
  'sender-ids': (row: CountryRow) => row.SenderIds,
  'originator-type': (row: CountryRow) => row.OriginatorTypes,
  'two-way': (row: CountryRow) => row.TwoWaySupported,
  'shared-routes': (row: CountryRow) => row.SharedRoutes,
  'iso-country-code': (row: CountryRow) => row.IsoCountryCode,
};
