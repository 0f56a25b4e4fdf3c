// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireMap, wireString, wireTimestamp } from '../wire-types';

export const describePhoneNumbersInput = z.object({
  PhoneNumberIds: wireList(wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }), {
    min: 0,
    max: 5,
  }).optional(),
  Filters: wireList(
    z.object({
      Name: wireEnum([
        'status',
        'iso-country-code',
        'message-type',
        'number-capability',
        'number-type',
        'two-way-enabled',
        'self-managed-opt-outs-enabled',
        'opt-out-list-name',
        'deletion-protection-enabled',
        'two-way-channel-arn',
      ]),
      Values: wireList(wireString({ min: 1, max: 128, pattern: /^[/\.:A-Za-z0-9+_-]+$/u }), { min: 1, max: 20 }),
    }),
    { min: 0, max: 20 },
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  Owner: wireEnum(['SELF', 'SHARED']).optional(),
});
export const describePhoneNumbersOutput = z.object({
  PhoneNumbers: wireList(
    z.object({
      PhoneNumberArn: wireString(),
      PhoneNumberId: wireString().optional(),
      PhoneNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }),
      Status: wireEnum(['PENDING', 'ACTIVE', 'ASSOCIATING', 'DISASSOCIATING', 'DELETED']),
      IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }),
      MessageType: wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']),
      NumberCapabilities: wireList(wireEnum(['SMS', 'VOICE', 'MMS', 'RCS']), { min: 1, max: 4 }),
      NumberType: wireEnum(['SHORT_CODE', 'LONG_CODE', 'TOLL_FREE', 'TEN_DLC', 'SIMULATOR']),
      MonthlyLeasingPrice: wireString(),
      TwoWayEnabled: z.boolean(),
      TwoWayChannelArn: wireString({ min: 20, max: 2048, pattern: /^\S+$/u }).optional(),
      TwoWayChannelRole: wireString({ min: 20, max: 2048, pattern: /^arn:\S+$/u }).optional(),
      SelfManagedOptOutsEnabled: z.boolean(),
      OptOutListName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
      InternationalSendingEnabled: z.boolean().optional(),
      DeletionProtectionEnabled: z.boolean(),
      PoolId: wireString().optional(),
      RegistrationId: wireString().optional(),
      MessagingLimits: z
        .object({
          RateLimits: wireMap(wireString(), wireInteger()).optional(),
          DailyMessageCaps: wireMap(wireString(), wireInteger()).optional(),
        })
        .optional(),
      CreatedTimestamp: wireTimestamp(),
    }),
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
});
