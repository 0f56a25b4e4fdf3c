import { priceFor, type RateCardRow } from '@/lib/reference/rate-card';
import { messageParts } from '@/lib/text/message-parts';
import type { MadeOriginator } from './make-resources';
import { seededFractions } from './seeded';
import { demoCampaigns, weekdayWeights, type DemoCampaign } from './story';

const dayMilliseconds = 86_400_000;

/** A campaign with everything that its messages need. */
export interface Campaign extends DemoCampaign {
  readonly index: number;
  readonly originators: readonly MadeOriginator[];
  readonly encoding: 'GSM' | 'Unicode';
  readonly parts: number;
  /** What a part costs at a moment. */
  readonly priceAt: (at: Date) => RateCardRow;
}

/**
 * The campaigns with their originators, texts and prices.
 * @param rates the account's price table
 * @throws RangeError where the table has no price for one of the story's countries
 */
export function planCampaigns(originators: readonly MadeOriginator[], rates: readonly RateCardRow[]): Campaign[] {
  return demoCampaigns.map((campaign, index) => {
    const { country, type, body } = campaign;
    const { encoding, parts } = messageParts(body.replace('{n}', '123456'));
    return {
      ...campaign,
      index,
      originators: originators.filter((one) => one.country === country && one.type === type),
      encoding: encoding === 'GSM' ? 'GSM' : 'Unicode',
      parts: parts.length,
      priceAt(at) {
        const rate = priceFor(rates, { country, channel: 'TEXT', originatorType: type, at });
        if (!rate) throw new RangeError(`The price table has no price for ${country}: the demo needs one.`);
        return rate;
      },
    };
  });
}

/** Twenty-four hours of the demo, with the numbers that its messages have among all. */
export interface DemoDay {
  readonly from: Date;
  readonly first: number;
  readonly messages: number;
}

/** Spreads messages over days: more on working days, a little more each week, no two days alike. */
export function planDays(count: { days: number; messages: number }, seed: number, until: Date): DemoDay[] {
  const next = seededFractions(seed);
  const starts = Array.from(
    { length: count.days },
    (_, index) => new Date(until.getTime() - (count.days - index) * dayMilliseconds),
  );
  const weights = starts.map((from, index) => {
    const weekday = weekdayWeights[(from.getUTCDay() + 6) % 7] ?? 0;
    return weekday * (1 + (0.35 * index) / count.days) * (0.92 + 0.16 * next());
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sharedOut = 0;
  let seen = 0;
  return starts.map((from, index) => {
    seen += weights[index] ?? 0;
    const first = sharedOut;
    // Rounded as a running sum, so that the days make exactly the whole.
    sharedOut = index === count.days - 1 ? count.messages : Math.round((count.messages * seen) / total);
    return { from, first, messages: sharedOut - first };
  });
}
