import { defineOperation } from '@/lib/operations/define-operation';
import { presentPrice } from './prices.present';
import { pricesInForce } from './prices.rows';
import { listPricesInput, listPricesOutput } from './prices.shapes';

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
    const rows = await pricesInForce(context, { at: context.now, channel: Channel });
    return { Prices: rows.map(presentPrice) };
  },
});
