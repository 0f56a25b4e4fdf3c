import { channelWords } from '@/components/messages/message-words';
import { filterValues, type TableDefinition, type TableState } from '@/components/patterns/resource-table';
import { TextLink } from '@/components/ui/link';
import {
  priceChanges,
  type ChangedPrice,
  type PriceChangeKind,
} from '@/lib/domains/prices/imports/price-imports.shapes';
import { routes } from '@/lib/routes';
import {
  changeWords,
  differenceDollars,
  differenceText,
  dollarsText,
  pricedOriginatorText,
  priceMoment,
} from './price-words';

/** A column whose cell and CSV are the same text. */
const asText = (text: (row: ChangedPrice) => string) => ({ csv: text, cell: text });

/** The rows of an imported rate card, each with what it did. */
export const priceImportRowsTable: TableDefinition<ChangedPrice> = {
  id: 'price-import-rows',
  resource: { singular: 'price', plural: 'prices' },
  defaultPageSize: 50,
  rowId: ({ Line }) => String(Line),
  rowLabel: ({ Line }) => `line ${Line}`,
  filterProperties: [
    {
      id: 'change',
      label: 'Change',
      operators: ['='],
      values: priceChanges.map((value) => ({ value, label: changeWords[value] })),
    },
    { id: 'iso-country-code', label: 'ISO code', operators: ['='] },
  ],
  columns: [
    { id: 'Line', header: 'Line', align: 'end', widthPx: 84, ...asText(({ Line }) => String(Line)) },
    {
      id: 'CountryName',
      header: 'Country or region',
      alwaysVisible: true,
      csv: ({ CountryName }) => CountryName,
      cell: ({ IsoCountryCode, CountryName, Channel, OriginatorType }) => (
        <TextLink href={routes.prices.history(IsoCountryCode, Channel, OriginatorType)} prefetch={false}>
          {CountryName}
        </TextLink>
      ),
    },
    { id: 'Channel', header: 'Channel', ...asText(({ Channel }) => channelWords[Channel]) },
    {
      id: 'OriginatorType',
      header: 'Originator type',
      ...asText(({ OriginatorType }) => pricedOriginatorText(OriginatorType)),
    },
    { id: 'Change', header: 'Change', ...asText(({ Change }) => changeWords[Change]) },
    {
      id: 'Price',
      header: 'Price',
      align: 'end',
      csv: ({ Price }) => Price,
      cell: ({ Price }) => dollarsText(Price),
    },
    {
      id: 'CarrierFee',
      header: 'Carrier fee',
      align: 'end',
      csv: ({ CarrierFee }) => CarrierFee,
      cell: ({ CarrierFee }) => dollarsText(CarrierFee),
    },
    {
      id: 'PreviousPrice',
      header: 'Price before',
      align: 'end',
      csv: ({ PreviousPrice = '' }) => PreviousPrice,
      cell: ({ PreviousPrice }) => PreviousPrice && dollarsText(PreviousPrice),
    },
    {
      id: 'PreviousCarrierFee',
      header: 'Carrier fee before',
      align: 'end',
      csv: ({ PreviousCarrierFee = '' }) => PreviousCarrierFee,
      cell: ({ PreviousCarrierFee }) => PreviousCarrierFee && dollarsText(PreviousCarrierFee),
    },
    { id: 'Difference', header: 'Difference', align: 'end', csv: differenceDollars, cell: differenceText },
    {
      id: 'ValidFrom',
      header: 'Valid from',
      csv: ({ ValidFrom }) => ValidFrom.toISOString(),
      cell: ({ ValidFrom }) => priceMoment(ValidFrom),
    },
    { id: 'Source', header: 'Source', ...asText(({ Source }) => Source) },
  ],
};

const isChange = (text: string): text is PriceChangeKind => (priceChanges as readonly string[]).includes(text);

/** What ListPriceImportRows is asked for by the table's filter; undefined where nothing can meet it. */
export function importRowsFilter(state: TableState) {
  const changes = filterValues(state, 'change', '=').filter(isChange);
  const countries = filterValues(state, 'iso-country-code', '=').map((text) => text.toUpperCase());
  // A row has one country and did one thing: two different conditions on either meet in no row.
  if (new Set(changes).size > 1 || new Set(countries).size > 1) return undefined;
  const [IsoCountryCode] = countries;
  if (IsoCountryCode !== undefined && !/^[A-Z]{2}$/.test(IsoCountryCode)) return undefined;
  return {
    ...(changes.length > 0 && { Changes: changes.slice(0, 1) }),
    ...(IsoCountryCode !== undefined && { IsoCountryCodes: [IsoCountryCode] }),
  };
}
