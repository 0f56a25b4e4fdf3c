import { originatorTypes } from '@/lib/reference/channels';
import { ANY_ORIGINATOR } from '@/lib/reference/rate-card';
import { formatDollars } from '@/lib/money';
import type { PriceRow } from './prices.rows';
import type { PriceInformation } from './prices.shapes';

/** An originator type as the table keeps it, in the API's words. */
export const presentOriginatorType = (stored: string): PriceInformation['OriginatorType'] =>
  originatorTypes.find((type) => type === stored) ?? ANY_ORIGINATOR;

export function presentPrice(row: PriceRow): PriceInformation {
  return {
    IsoCountryCode: row.country,
    OriginatorType: presentOriginatorType(row.originatorType),
    Price: formatDollars(row.priceMicros),
    CarrierFee: formatDollars(row.carrierFeeMicros),
    ValidFrom: row.validFrom,
    Source: row.source,
  };
}
