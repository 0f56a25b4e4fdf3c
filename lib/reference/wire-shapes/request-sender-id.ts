// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireList, wireString } from '../wire-types';

export const requestSenderIdInput = z.object({
  SenderId: wireString({ min: 1, max: 11, pattern: /^[A-Za-z0-9_-]+$/u }),
  IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }),
  MessageTypes: wireList(wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']), { min: 0, max: 2 }).optional(),
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
export const requestSenderIdOutput = z.object({
  SenderIdArn: wireString(),
  SenderId: wireString({ min: 1, max: 11, pattern: /^[A-Za-z0-9_-]+$/u }),
  IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }),
  MessageTypes: wireList(wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']), { min: 0, max: 2 }),
  MonthlyLeasingPrice: wireString(),
  DeletionProtectionEnabled: z.boolean(),
  Registered: z.boolean(),
  Tags: wireList(
    z.object({
      Key: wireString({ min: 1, max: 128, pattern: /^.+$/u }),
      Value: wireString({ min: 0, max: 256, pattern: /^.*$/u }),
    }),
    { min: 0, max: 200 },
  ).optional(),
});
