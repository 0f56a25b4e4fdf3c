// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireString } from '../wire-types';

export const describeKeywordsInput = z.object({
  OriginationIdentity: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  Keywords: wireList(wireString({ min: 1, max: 30, pattern: /^[ \S]+$/u }), { min: 0, max: 5 }).optional(),
  Filters: wireList(
    z.object({
      Name: wireEnum(['keyword-action']),
      Values: wireList(wireString({ min: 1, max: 128, pattern: /^[/\.:A-Za-z0-9+_-]+$/u }), { min: 1, max: 20 }),
    }),
    { min: 0, max: 20 },
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
});
export const describeKeywordsOutput = z.object({
  OriginationIdentityArn: wireString().optional(),
  OriginationIdentity: wireString().optional(),
  Keywords: wireList(
    z.object({
      Keyword: wireString({ min: 1, max: 30, pattern: /^[ \S]+$/u }),
      KeywordMessage: wireString({ min: 1, max: 1600, pattern: /^(?!\s*$)[\s\S]+$/u }),
      KeywordAction: wireEnum(['AUTOMATIC_RESPONSE', 'OPT_OUT', 'OPT_IN']),
    }),
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
});
