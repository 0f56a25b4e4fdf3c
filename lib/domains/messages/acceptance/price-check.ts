import { formatDollarsForDisplay, parseDollars } from '@/lib/money';
import { invalid } from '@/lib/operations/operation-error';
import { priceFor } from '@/lib/reference/rate-card';
import { failed, passed, type AcceptanceCheck } from './deliberation';

/** MaxPrice may begin with its point (`.05`), which is no way to write money elsewhere. */
const maxPriceMicros = (maxPrice: string) => parseDollars(maxPrice.startsWith('.') ? `0${maxPrice}` : maxPrice);

/** The message has a price, and it is at most MaxPrice. */
export const priceCheck: AcceptanceCheck = {
  name: 'PRICE',
  title: 'Price',
  decide(deliberation) {
    const { request, facts, now, country, originator, parts } = deliberation;
    const count = BigInt(parts?.parts.length ?? 0);
    const rate =
      country &&
      originator &&
      priceFor(facts.rates, {
        country: country.iso,
        channel: request.channel,
        originatorType: originator.type,
        at: now,
      });
    if (!rate) {
      return failed(
        invalid('OTHER', `The price table has no price for ${country?.name ?? 'this country'}. Add one to send there.`),
      );
    }
    const priceMicros = count * rate.priceMicros;
    const carrierFeeMicros = count * rate.carrierFeeMicros;
    if (request.freeOfCharge) {
      deliberation.price = { priceMicros: 0n, carrierFeeMicros: 0n, chargeMicros: 0n };
      return passed('The first verification code to a number is free.');
    }
    const chargeMicros = priceMicros + carrierFeeMicros;
    const limit = request.maxPrice === undefined ? undefined : maxPriceMicros(request.maxPrice);
    if (limit !== undefined && chargeMicros > limit) {
      return failed(
        invalid(
          'PRICE_OVER_THRESHOLD',
          `The message costs ${formatDollarsForDisplay(chargeMicros)}, more than MaxPrice ${formatDollarsForDisplay(limit)}.`,
          'MaxPrice',
        ),
      );
    }
    deliberation.price = { priceMicros, carrierFeeMicros, chargeMicros };
    const fee =
      rate.carrierFeeMicros > 0n ? ` and a carrier fee of ${formatDollarsForDisplay(rate.carrierFeeMicros)}` : '';
    return passed(
      `${count} × ${formatDollarsForDisplay(rate.priceMicros)}${fee} = ${formatDollarsForDisplay(chargeMicros)}.`,
    );
  },
};
