import { defineOperation } from '@/lib/operations/define-operation';
import { countryByIso } from '@/lib/reference/countries';
import { presentPrice } from './prices.present';
import { pricesInForce } from './prices.rows';
import { listPriceTableInput, listPriceTableOutput } from './prices.shapes';

/**
 * ListPriceTable: the prices of all channels that hold at a moment, each with when the next takes its place. Whole, as
 * ListPrices is: a country has a few prices, and there are some two hundred countries.
 */
export const listPriceTable = defineOperation({
  name: 'ListPriceTable',
  exposure: 'console',
  access: 'read',
  input: listPriceTableInput,
  output: listPriceTableOutput,
  errors: {},
  async handler({ At }, context) {
    const at = At === undefined ? context.now : new Date(At * 1000);
    const rows = await pricesInForce(context, { at });
    return {
      At: at,
      Prices: rows.map((row) => ({
        ...presentPrice(row),
        CountryName: countryByIso(row.country)?.name ?? row.country,
        Channel: row.channel,
        ValidUntil: row.validUntil ?? undefined,
      })),
    };
  },
});
