// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireList, wireString } from '../wire-types';

export const releaseSenderIdInput = z.object({
  SenderId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }),
});
export const releaseSenderIdOutput = z.object({
  SenderIdArn: wireString(),
  SenderId: wireString({ min: 1, max: 11, pattern: /^[A-Za-z0-9_-]+$/u }),
  IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }),
  MessageTypes: wireList(wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']), { min: 0, max: 2 }),
  MonthlyLeasingPrice: wireString(),
  Registered: z.boolean(),
  RegistrationId: wireString().optional(),
});
