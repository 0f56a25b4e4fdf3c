import { z } from 'zod';
import { channels, originatorTypes } from '@/lib/reference/channels';
import { ANY_ORIGINATOR } from '@/lib/reference/rate-card';
import { wireEnum, wireTimestamp } from '@/lib/reference/wire-types';

export const listPricesInput = z.object({ Channel: wireEnum(channels) });

const price = z.object({
  IsoCountryCode: z.string(),
  /** `*` stands for every type that the country's rows do not name. */
  OriginatorType: z.enum([ANY_ORIGINATOR, ...originatorTypes]),
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
