import type { LeasedOriginatorType } from './originator-offers';
import { sampleAmountMicros } from './sample-amounts';

/**
 * Flat monthly leases. SAMPLE figures: the guide says that there is a lease (538) and prints no amount. Sender IDs cost
 * nothing beside the messages (1791, 4322).
 */
const flatMicros: Readonly<Partial<Record<LeasedOriginatorType, bigint>>> = {
  SENDER_ID: 0n,
  SIMULATOR: 1_000_000n,
  TEN_DLC: 1_000_000n,
  TOLL_FREE: 2_000_000n,
};

const bands = {
  LONG_CODE: { minMicros: 1_000_000, maxMicros: 12_000_000, stepMicros: 500_000 },
  SHORT_CODE: { minMicros: 400_000_000, maxMicros: 1_500_000_000, stepMicros: 5_000_000 },
};

/**
 * What leasing an originator costs a month, in micros: a SAMPLE, invented but the same for the same type and country, as
 * believable as the sample rate card and meant to be replaced with it.
 */
export function monthlyLeasingPriceMicros(originatorType: LeasedOriginatorType, countryIso: string): bigint {
  const band = originatorType === 'SHORT_CODE' ? bands.SHORT_CODE : bands.LONG_CODE;
  return flatMicros[originatorType] ?? sampleAmountMicros(`${countryIso} ${originatorType}`, band);
}
