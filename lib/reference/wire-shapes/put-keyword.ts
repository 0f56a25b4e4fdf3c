// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireString } from '../wire-types';

export const putKeywordInput = z.object({
  OriginationIdentity: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  Keyword: wireString({ min: 1, max: 30, pattern: /^[ \S]+$/u }),
  KeywordMessage: wireString({ min: 1, max: 1600, pattern: /^(?!\s*$)[\s\S]+$/u }),
  KeywordAction: wireEnum(['AUTOMATIC_RESPONSE', 'OPT_OUT', 'OPT_IN']).optional(),
});
export const putKeywordOutput = z.object({
  OriginationIdentityArn: wireString().optional(),
  OriginationIdentity: wireString().optional(),
  Keyword: wireString({ min: 1, max: 30, pattern: /^[ \S]+$/u }).optional(),
  KeywordMessage: wireString({ min: 1, max: 1600, pattern: /^(?!\s*$)[\s\S]+$/u }).optional(),
  KeywordAction: wireEnum(['AUTOMATIC_RESPONSE', 'OPT_OUT', 'OPT_IN']).optional(),
});
