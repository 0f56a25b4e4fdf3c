// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireMap, wireString } from '../wire-types';

export const describeSenderIdsInput = z.object({
  SenderIds: wireList(
    z.object({
      SenderId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
      IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }),
    }),
    { min: 0, max: 5 },
  ).optional(),
  Filters: wireList(
    z.object({
      Name: wireEnum(['sender-id', 'iso-country-code', 'message-type', 'deletion-protection-enabled', 'registered']),
      Values: wireList(wireString({ min: 1, max: 128, pattern: /^[/\.:A-Za-z0-9+_-]+$/u }), { min: 1, max: 20 }),
    }),
    { min: 0, max: 20 },
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  Owner: wireEnum(['SELF', 'SHARED']).optional(),
});
export const describeSenderIdsOutput = z.object({
  SenderIds: wireList(
    z.object({
      SenderIdArn: wireString(),
      SenderId: wireString({ min: 1, max: 11, pattern: /^[A-Za-z0-9_-]+$/u }),
      IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }),
      MessageTypes: wireList(wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']), { min: 0, max: 2 }),
      MonthlyLeasingPrice: wireString(),
      DeletionProtectionEnabled: z.boolean(),
      Registered: z.boolean(),
      RegistrationId: wireString().optional(),
      MessagingLimits: z
        .object({
          RateLimits: wireMap(wireString(), wireInteger()).optional(),
          DailyMessageCaps: wireMap(wireString(), wireInteger()).optional(),
        })
        .optional(),
    }),
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
});
