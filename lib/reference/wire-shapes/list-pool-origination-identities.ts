// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireString } from '../wire-types';

export const listPoolOriginationIdentitiesInput = z.object({
  PoolId: wireString({ min: 0, max: 256, pattern: /^[A-Za-z0-9_:/-]*$/u }),
  Filters: wireList(
    z.object({
      Name: wireEnum(['iso-country-code', 'number-capability']),
      Values: wireList(wireString({ min: 1, max: 128, pattern: /^[/\.:A-Za-z0-9+_-]+$/u }), { min: 1, max: 20 }),
    }),
    { min: 0, max: 20 },
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
});
export const listPoolOriginationIdentitiesOutput = z.object({
  PoolArn: wireString().optional(),
  PoolId: wireString().optional(),
  OriginationIdentities: wireList(
    z.object({
      OriginationIdentityArn: wireString(),
      OriginationIdentity: wireString(),
      IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }),
      NumberCapabilities: wireList(wireEnum(['SMS', 'VOICE', 'MMS', 'RCS']), { min: 1, max: 4 }),
      PhoneNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }).optional(),
    }),
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
});
