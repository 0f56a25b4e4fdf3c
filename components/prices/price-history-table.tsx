import type { TableDefinition } from '@/components/patterns/resource-table';
import { Timestamp } from '@/components/patterns/timestamp';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator, type StatusType } from '@/components/ui/status';
import type { PriceHistoryEntry } from '@/lib/domains/prices/prices.shapes';
import { routes } from '@/lib/routes';
import { dollarsText, priceMoment } from './price-words';

const states: Readonly<Record<PriceHistoryEntry['State'], { label: string; type: StatusType }>> = {
  COMING: { label: 'Coming', type: 'pending' },
  IN_FORCE: { label: 'In force', type: 'success' },
  PAST: { label: 'Past', type: 'stopped' },
};

/** All that held and will hold for one kind of message, the latest first. */
export const priceHistoryTable: TableDefinition<PriceHistoryEntry> = {
  id: 'price-history',
  resource: { singular: 'price', plural: 'prices' },
  rowId: ({ ValidFrom }) => ValidFrom.toISOString(),
  rowLabel: ({ ValidFrom }) => priceMoment(ValidFrom),
  columns: [
    { id: 'ValidFrom', header: 'Valid from', alwaysVisible: true, cell: ({ ValidFrom }) => priceMoment(ValidFrom) },
    { id: 'ValidUntil', header: 'Until', cell: ({ ValidUntil }) => ValidUntil && priceMoment(ValidUntil) },
    {
      id: 'State',
      header: 'State',
      csv: ({ State }) => states[State].label,
      cell: ({ State }) => <StatusIndicator type={states[State].type}>{states[State].label}</StatusIndicator>,
    },
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
    { id: 'Source', header: 'Source', cell: ({ Source }) => Source },
    {
      id: 'Replaced',
      header: 'Replaced',
      csv: ({ Replaced }) => Replaced.map(({ Price, CarrierFee }) => `${Price} and ${CarrierFee}`).join('; '),
      cell: ({ Replaced }) =>
        Replaced.length > 0 && (
          <ul>
            {Replaced.map(({ ImportId, Price, CarrierFee, ReplacedTimestamp }) => (
              <li key={ImportId}>
                {dollarsText(Price)} and {dollarsText(CarrierFee)} fee until{' '}
                <TextLink href={routes.prices.imported(ImportId)} prefetch={false}>
                  <Timestamp time={ReplacedTimestamp} format="short" />
                </TextLink>
              </li>
            ))}
          </ul>
        ),
    },
  ],
};
