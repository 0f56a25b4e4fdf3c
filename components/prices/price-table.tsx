import { channelWords } from '@/components/messages/message-words';
import type { TableDefinition } from '@/components/patterns/resource-table';
import { TextLink } from '@/components/ui/link';
import { pricedOriginators, type TablePrice } from '@/lib/domains/prices/prices.shapes';
import { parseDollars } from '@/lib/money';
import { channels } from '@/lib/reference/channels';
import { routes } from '@/lib/routes';
import { dollarsText, pricedOriginatorText, priceMoment } from './price-words';

const keyOf = ({ IsoCountryCode, Channel, OriginatorType }: TablePrice) =>
  [IsoCountryCode, Channel, OriginatorType] as const;

/** The prices of a day. Sorting and filtering read `priceTableValues`. */
export const priceTable: TableDefinition<TablePrice> = {
  id: 'prices',
  resource: { singular: 'price', plural: 'prices' },
  defaultSort: { columnId: 'CountryName', descending: false },
  defaultPageSize: 50,
  rowId: (row) => keyOf(row).join(' '),
  rowLabel: ({ CountryName, Channel, OriginatorType }) =>
    `${CountryName}, ${channelWords[Channel]}, ${pricedOriginatorText(OriginatorType)}`,
  filterProperties: [
    { id: 'country', label: 'Country or region' },
    { id: 'iso-country-code', label: 'ISO code' },
    { id: 'channel', label: 'Channel', values: channels.map((value) => ({ value, label: channelWords[value] })) },
    {
      id: 'originator-type',
      label: 'Originator type',
      values: pricedOriginators.map((value) => ({ value, label: pricedOriginatorText(value) })),
    },
    { id: 'valid-from', label: 'Valid from (YYYY-MM-DD)' },
    { id: 'source', label: 'Source' },
  ],
  columns: [
    {
      id: 'CountryName',
      header: 'Country or region',
      sortable: true,
      alwaysVisible: true,
      cell: (row) => (
        <TextLink href={routes.prices.history(...keyOf(row))} prefetch={false}>
          {row.CountryName}
        </TextLink>
      ),
    },
    { id: 'Channel', header: 'Channel', sortable: true, cell: ({ Channel }) => channelWords[Channel] },
    {
      id: 'OriginatorType',
      header: 'Originator type',
      sortable: true,
      cell: ({ OriginatorType }) => pricedOriginatorText(OriginatorType),
    },
    { id: 'Price', header: 'Price', sortable: true, align: 'end', cell: ({ Price }) => dollarsText(Price) },
    {
      id: 'CarrierFee',
      header: 'Carrier fee',
      sortable: true,
      align: 'end',
      cell: ({ CarrierFee }) => dollarsText(CarrierFee),
    },
    { id: 'ValidFrom', header: 'Valid from', sortable: true, cell: ({ ValidFrom }) => priceMoment(ValidFrom) },
    {
      id: 'ValidUntil',
      header: 'Next price from',
      sortable: true,
      cell: ({ ValidUntil }) => ValidUntil && priceMoment(ValidUntil),
    },
    { id: 'Source', header: 'Source', sortable: true, cell: ({ Source }) => Source },
    {
      id: 'IsoCountryCode',
      header: 'ISO code',
      sortable: true,
      defaultVisible: false,
      cell: ({ IsoCountryCode }) => IsoCountryCode,
    },
  ],
};

/** What sorting (by column) and filtering (by property) read of a price. */
export const priceTableValues = {
  CountryName: ({ CountryName }: TablePrice) => CountryName,
  Channel: ({ Channel }: TablePrice) => channelWords[Channel],
  OriginatorType: ({ OriginatorType }: TablePrice) => pricedOriginatorText(OriginatorType),
  Price: ({ Price }: TablePrice) => parseDollars(Price),
  CarrierFee: ({ CarrierFee }: TablePrice) => parseDollars(CarrierFee),
  ValidFrom: ({ ValidFrom }: TablePrice) => ValidFrom,
  ValidUntil: ({ ValidUntil }: TablePrice) => ValidUntil,
  Source: ({ Source }: TablePrice) => Source,
  IsoCountryCode: ({ IsoCountryCode }: TablePrice) => IsoCountryCode,
  country: ({ CountryName }: TablePrice) => CountryName,
  'iso-country-code': ({ IsoCountryCode }: TablePrice) => IsoCountryCode,
  channel: ({ Channel }: TablePrice) => Channel,
  'originator-type': ({ OriginatorType }: TablePrice) => OriginatorType,
  'valid-from': ({ ValidFrom }: TablePrice) => ValidFrom.toISOString().slice(0, 10),
  source: ({ Source }: TablePrice) => Source,
};
