import { PriceOfMessage } from '@/components/messages/message-parts-workbench';
import { partPrice } from '@/components/messages/text-price';
import type { TableDefinition } from '@/components/patterns/resource-table';
import { Timestamp } from '@/components/patterns/timestamp';
import { pricedOriginatorText } from '@/components/prices/price-words';
import type { PriceInformation } from '@/lib/domains/prices/prices.shapes';
import { formatDollarsForDisplay, parseDollars } from '@/lib/money';
import { countries, countryByIso } from '@/lib/reference/countries';

const countryOf = ({ IsoCountryCode }: PriceInformation) => countryByIso(IsoCountryCode);
const nameOf = (row: PriceInformation) => countryOf(row)?.name ?? row.IsoCountryCode;

const dollars = (amount: string) => formatDollarsForDisplay(parseDollars(amount) ?? 0n);

/** The regions of the world that the service's own country table sorts by. */
const regions = [...new Set(countries.map(({ region }) => region))].sort();

/** The rate card for texts, with what the message on the page would cost. */
export const priceTable: TableDefinition<PriceInformation> = {
  id: 'text-prices',
  resource: { singular: 'price', plural: 'prices' },
  defaultSort: { columnId: 'country', descending: false },
  defaultPageSize: 10,
  rowId: ({ IsoCountryCode, OriginatorType }) => `${IsoCountryCode} ${OriginatorType}`,
  rowLabel: nameOf,
  filterProperties: [
    { id: 'country', label: 'Country' },
    { id: 'iso', label: 'ISO code' },
    { id: 'region', label: 'Region', values: regions.map((value) => ({ value, label: value })) },
  ],
  columns: [
    { id: 'country', header: 'Country', alwaysVisible: true, sortable: true, cell: nameOf },
    {
      id: 'message',
      header: 'This message',
      align: 'end',
      cell: (row) => {
        const price = partPrice(row);
        return price && <PriceOfMessage price={price} />;
      },
    },
    {
      id: 'price',
      header: 'Price per part',
      align: 'end',
      sortable: true,
      cell: ({ Price }) => dollars(Price),
      csv: ({ Price }) => Price,
    },
    {
      id: 'carrier-fee',
      header: 'Carrier fee per part',
      align: 'end',
      sortable: true,
      cell: ({ CarrierFee }) => dollars(CarrierFee),
      csv: ({ CarrierFee }) => CarrierFee,
    },
    { id: 'iso', header: 'ISO code', sortable: true, cell: ({ IsoCountryCode }) => IsoCountryCode },
    { id: 'region', header: 'Region', defaultVisible: false, cell: (row) => countryOf(row)?.region },
    {
      id: 'originator-type',
      header: 'Originator type',
      cell: ({ OriginatorType }) => pricedOriginatorText(OriginatorType),
    },
    {
      id: 'valid-from',
      header: 'Valid from',
      defaultVisible: false,
      cell: ({ ValidFrom }) => <Timestamp time={ValidFrom} />,
      csv: ({ ValidFrom }) => ValidFrom.toISOString(),
    },
    { id: 'source', header: 'Source', defaultVisible: false, cell: ({ Source }) => Source },
  ],
};

/** What filters and sorting read. */
export const priceValues = {
  country: nameOf,
  iso: ({ IsoCountryCode }: PriceInformation) => IsoCountryCode,
  region: (row: PriceInformation) => countryOf(row)?.region,
  price: ({ Price }: PriceInformation) => parseDollars(Price),
  'carrier-fee': ({ CarrierFee }: PriceInformation) => parseDollars(CarrierFee),
};
