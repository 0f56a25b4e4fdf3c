// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireString } from '../wire-types';

export const associateOriginationIdentityInput = z.object({
  PoolId: wireString({ min: 0, max: 256, pattern: /^[A-Za-z0-9_:/-]*$/u }),
  OriginationIdentity: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }).optional(),
  ClientToken: wireString({ min: 1, max: 64, pattern: /^[!-~]+$/u }).optional(),
});
export const associateOriginationIdentityOutput = z.object({
  PoolArn: wireString().optional(),
  PoolId: wireString().optional(),
  OriginationIdentityArn: wireString().optional(),
  OriginationIdentity: wireString().optional(),
  IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }).optional(),
});
