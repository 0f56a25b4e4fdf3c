// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireList, wireString, wireTimestamp } from '../wire-types';

export const requestPhoneNumberInput = z.object({
  IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }),
  MessageType: wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']),
  NumberCapabilities: wireList(wireEnum(['SMS', 'VOICE', 'MMS', 'RCS']), { min: 1, max: 4 }),
  NumberType: wireEnum(['LONG_CODE', 'TOLL_FREE', 'TEN_DLC', 'SIMULATOR']),
  OptOutListName: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }).optional(),
  PoolId: wireString({ min: 0, max: 256, pattern: /^[A-Za-z0-9_:/-]*$/u }).optional(),
  RegistrationId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }).optional(),
  NumberPreference: wireList(
    z.object({
      PreferenceType: wireList(wireEnum(['StartsWith', 'EndsWith', 'Contains', 'ExactMatch']), { min: 1, max: 1 }),
      Filter: wireList(wireString({ min: 2, max: 16, pattern: /^\+?[0-9]{1,15}$/u }), { min: 1, max: 10 }),
    }),
    { min: 1, max: 1 },
  ).optional(),
  InternationalSendingEnabled: z.boolean().optional(),
  DeletionProtectionEnabled: z.boolean().optional(),
  Tags: wireList(
    z.object({
      Key: wireString({ min: 1, max: 128, pattern: /^.+$/u }),
      Value: wireString({ min: 0, max: 256, pattern: /^.*$/u }),
    }),
    { min: 0, max: 200 },
  ).optional(),
  ClientToken: wireString({ min: 1, max: 64, pattern: /^[!-~]+$/u }).optional(),
});
export const requestPhoneNumberOutput = z.object({
  PhoneNumberArn: wireString().optional(),
  PhoneNumberId: wireString().optional(),
  PhoneNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }).optional(),
  Status: wireEnum(['PENDING', 'ACTIVE', 'ASSOCIATING', 'DISASSOCIATING', 'DELETED']).optional(),
  IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }).optional(),
  MessageType: wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']).optional(),
  NumberCapabilities: wireList(wireEnum(['SMS', 'VOICE', 'MMS', 'RCS']), { min: 1, max: 4 }).optional(),
  NumberType: wireEnum(['LONG_CODE', 'TOLL_FREE', 'TEN_DLC', 'SIMULATOR']).optional(),
  MonthlyLeasingPrice: wireString().optional(),
  TwoWayEnabled: z.boolean().optional(),
  TwoWayChannelArn: wireString({ min: 20, max: 2048, pattern: /^\S+$/u }).optional(),
  TwoWayChannelRole: wireString({ min: 20, max: 2048, pattern: /^arn:\S+$/u }).optional(),
  SelfManagedOptOutsEnabled: z.boolean().optional(),
  OptOutListName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }).optional(),
  InternationalSendingEnabled: z.boolean().optional(),
  DeletionProtectionEnabled: z.boolean().optional(),
  PoolId: wireString().optional(),
  RegistrationId: wireString().optional(),
  Tags: wireList(
    z.object({
      Key: wireString({ min: 1, max: 128, pattern: /^.+$/u }),
      Value: wireString({ min: 0, max: 256, pattern: /^.*$/u }),
    }),
    { min: 0, max: 200 },
  ).optional(),
  CreatedTimestamp: wireTimestamp().optional(),
});
