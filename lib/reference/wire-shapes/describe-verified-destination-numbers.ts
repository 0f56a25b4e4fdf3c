// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireString, wireTimestamp } from '../wire-types';

export const describeVerifiedDestinationNumbersInput = z.object({
  VerifiedDestinationNumberIds: wireList(wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }), {
    min: 0,
    max: 5,
  }).optional(),
  DestinationPhoneNumbers: wireList(wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }), {
    min: 0,
    max: 5,
  }).optional(),
  Filters: wireList(
    z.object({
      Name: wireEnum(['status', 'rcs-agent-id']),
      Values: wireList(wireString({ min: 1, max: 128, pattern: /^[/\.:A-Za-z0-9+_-]+$/u }), { min: 1, max: 20 }),
    }),
    { min: 0, max: 20 },
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
});
export const describeVerifiedDestinationNumbersOutput = z.object({
  VerifiedDestinationNumbers: wireList(
    z.object({
      VerifiedDestinationNumberArn: wireString(),
      VerifiedDestinationNumberId: wireString(),
      DestinationPhoneNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }),
      Status: wireEnum(['PENDING', 'VERIFIED', 'UNSUPPORTED']),
      RcsAgentId: wireString().optional(),
      CreatedTimestamp: wireTimestamp(),
    }),
  ),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
});
