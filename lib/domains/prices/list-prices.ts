import { formatDollars } from '@/lib/money';
import { defineOperation } from '@/lib/operations/define-operation';
import { ANY_ORIGINATOR } from '@/lib/reference/rate-card';
import { originatorTypes } from '@/lib/reference/channels';
import { pricesInForce } from './prices.rows';
import { listPricesInput, listPricesOutput, type PriceInformation } from './prices.shapes';

/**
 * ListPrices: what one channel costs now, by country and originator type. The whole rate card in one answer: it is bounded
 * by the countries of the world, and who draws a table wants to sort it by price.
 */
export const listPrices = defineOperation({
  name: 'ListPrices',
  exposure: 'console',
  access: 'read',
  input: listPricesInput,
  output: listPricesOutput,
  errors: {},
  async handler({ Channel }, context) {
    const rows = await pricesInForce(context, Channel);
    return {
      Prices: rows.map((row): PriceInformation => ({
        IsoCountryCode: row.country,
        OriginatorType: originatorTypes.find((type) => type === row.originatorType) ?? ANY_ORIGINATOR,
        Price: formatDollars(row.priceMicros),
        CarrierFee: formatDollars(row.carrierFeeMicros),
        ValidFrom: row.validFrom,
        Source: row.source,
      })),
    };
  },
});
