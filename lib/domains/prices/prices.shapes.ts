import { z } from 'zod';
import { channels, originatorTypes } from '@/lib/reference/channels';
import { ANY_ORIGINATOR } from '@/lib/reference/rate-card';
import { wireEnum, wireInteger, wireString, wireTimestamp } from '@/lib/reference/wire-types';

export const pricedOriginators = [ANY_ORIGINATOR, ...originatorTypes] as const;

export const listPricesInput = z.object({ Channel: wireEnum(channels) });

const price = z.object({
  IsoCountryCode: z.string(),
  /** `*` stands for every type that the country's rows do not name. */
  OriginatorType: z.enum(pricedOriginators),
  /** Dollars; for a text per message part, for media per message, for voice per started minute. */
  Price: z.string(),
  /** Dollars that carriers add to each of these. */
  CarrierFee: z.string(),
  ValidFrom: wireTimestamp(),
  /** Where the figure comes from. */
  Source: z.string(),
});
export type PriceInformation = z.infer<typeof price>;

export const listPricesOutput = z.object({ Prices: z.array(price) });

/** The last moment that prices are asked for: the end of the year 2099, in epoch seconds. */
const lastMomentSeconds = 4_102_444_799;

export const listPriceTableInput = z.object({
  /** Epoch seconds; now where it is absent. */
  At: z.number().min(0, 'must be 0 or more').max(lastMomentSeconds, 'must be before the year 2100').optional(),
});

const tablePrice = price.extend({
  CountryName: z.string(),
  Channel: z.enum(channels),
  /** When the next price takes its place, where one is known. */
  ValidUntil: wireTimestamp().optional(),
});
export type TablePrice = z.infer<typeof tablePrice>;

export const listPriceTableOutput = z.object({
  /** The moment that the prices are of. */
  At: wireTimestamp(),
  Prices: z.array(tablePrice),
});

/** What names a line of prices: all that ever held for one kind of message. */
const priceKey = {
  IsoCountryCode: wireString({ pattern: /^[A-Z]{2}$/ }),
  Channel: wireEnum(channels),
  OriginatorType: wireEnum(pricedOriginators),
};

export const listPriceHistoryInput = z.object({
  ...priceKey,
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  NextToken: wireString({ min: 1, max: 1024 }).optional(),
});

const pastPrice = z.object({
  Price: z.string(),
  CarrierFee: z.string(),
  ValidFrom: wireTimestamp(),
  ValidUntil: wireTimestamp().optional(),
  Source: z.string(),
  State: z.enum(['PAST', 'IN_FORCE', 'COMING']),
  /** What imports have put other amounts in the place of, the newest first. */
  Replaced: z.array(
    z.object({
      Price: z.string(),
      CarrierFee: z.string(),
      ReplacedTimestamp: wireTimestamp(),
      ImportId: z.string(),
    }),
  ),
});
export type PriceHistoryEntry = z.infer<typeof pastPrice>;

export const listPriceHistoryOutput = z.object({
  CountryName: z.string(),
  /** The latest first. */
  Entries: z.array(pastPrice),
  NextToken: z.string().optional(),
});
