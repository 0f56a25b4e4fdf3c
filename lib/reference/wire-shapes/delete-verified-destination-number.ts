// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireString, wireTimestamp } from '../wire-types';

export const deleteVerifiedDestinationNumberInput = z.object({
  VerifiedDestinationNumberId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
});
export const deleteVerifiedDestinationNumberOutput = z.object({
  VerifiedDestinationNumberArn: wireString(),
  VerifiedDestinationNumberId: wireString(),
  DestinationPhoneNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }),
  CreatedTimestamp: wireTimestamp(),
});
