// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireList, wireString, wireTimestamp } from '../wire-types';

export const updatePhoneNumberInput = z.object({
  PhoneNumberId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  TwoWayEnabled: z.boolean().optional(),
  TwoWayChannelArn: wireString({ min: 20, max: 2048, pattern: /^\S+$/u }).optional(),
  TwoWayChannelRole: wireString({ min: 20, max: 2048, pattern: /^arn:\S+$/u }).optional(),
  SelfManagedOptOutsEnabled: z.boolean().optional(),
  OptOutListName: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }).optional(),
  InternationalSendingEnabled: z.boolean().optional(),
  DeletionProtectionEnabled: z.boolean().optional(),
});
export const updatePhoneNumberOutput = z.object({
  PhoneNumberArn: wireString().optional(),
  PhoneNumberId: wireString().optional(),
  PhoneNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }).optional(),
  Status: wireEnum(['PENDING', 'ACTIVE', 'ASSOCIATING', 'DISASSOCIATING', 'DELETED']).optional(),
  IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }).optional(),
  MessageType: wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']).optional(),
  NumberCapabilities: wireList(wireEnum(['SMS', 'VOICE', 'MMS', 'RCS']), { min: 1, max: 4 }).optional(),
  NumberType: wireEnum(['SHORT_CODE', 'LONG_CODE', 'TOLL_FREE', 'TEN_DLC', 'SIMULATOR']).optional(),
  MonthlyLeasingPrice: wireString().optional(),
  TwoWayEnabled: z.boolean().optional(),
  TwoWayChannelArn: wireString({ min: 20, max: 2048, pattern: /^\S+$/u }).optional(),
  TwoWayChannelRole: wireString({ min: 20, max: 2048, pattern: /^arn:\S+$/u }).optional(),
  SelfManagedOptOutsEnabled: z.boolean().optional(),
  OptOutListName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }).optional(),
  InternationalSendingEnabled: z.boolean().optional(),
  DeletionProtectionEnabled: z.boolean().optional(),
  RegistrationId: wireString().optional(),
  CreatedTimestamp: wireTimestamp().optional(),
});
