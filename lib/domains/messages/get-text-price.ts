import { formatDollars } from '@/lib/money';
import { defineOperation } from '@/lib/operations/define-operation';
import { invalid } from '@/lib/operations/operation-error';
import { destinationCountry } from '@/lib/reference/destination-country';
import { parseE164 } from '@/lib/reference/phone-number';
import { priceFor } from '@/lib/reference/rate-card';
import type { Deliberation } from './acceptance/deliberation';
import { readFacts } from './acceptance/facts.rows';
import { originatorCheck } from './acceptance/originator-check';
import { getTextPriceInput, getTextPriceOutput } from './messages.shapes';

/**
 * GetTextPrice: what one part of a text to this number costs from this originator, or from the one that the service would
 * choose. Answers for messages that would be refused too: who writes one wants to see the price before the rules are met.
 */
export const getTextPrice = defineOperation({
  name: 'GetTextPrice',
  exposure: 'console',
  access: 'read',
  input: getTextPriceInput,
  output: getTextPriceOutput,
  errors: { ValidationException: ['INVALID_PARAMETER'] },
  async handler({ DestinationPhoneNumber, OriginationIdentity }, context) {
    const destination = parseE164(DestinationPhoneNumber);
    const country = destination === undefined ? undefined : destinationCountry(destination);
    if (destination === undefined || country === undefined) {
      throw invalid(
        'INVALID_PARAMETER',
        'DestinationPhoneNumber is not a phone number in E.164 format, for example +12065550142.',
        'DestinationPhoneNumber',
      );
    }
    const request = {
      channel: 'TEXT',
      purpose: 'SEND',
      destination,
      body: undefined,
      originationIdentity: OriginationIdentity,
    } as const;
    const facts = await readFacts(context, request);
    const deliberation: Deliberation = { request, facts, now: context.now, destination, country };
    originatorCheck.decide(deliberation);
    // A named originator that may not send there still says which price it would have.
    const named = OriginationIdentity === undefined || facts.pool ? undefined : facts.candidates[0]?.type;
    const originatorType = deliberation.originator?.type ?? named;
    const rate = priceFor(facts.rates, {
      country: country.iso,
      channel: 'TEXT',
      originatorType: originatorType ?? 'SHARED_ROUTE',
      at: context.now,
    });
    return {
      IsoCountryCode: country.iso,
      CountryName: country.name,
      OriginatorType: originatorType,
      ...(rate && { Price: formatDollars(rate.priceMicros), CarrierFee: formatDollars(rate.carrierFeeMicros) }),
    };
  },
});
