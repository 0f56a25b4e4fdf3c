// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireList, wireString } from '../wire-types';

export const tagResourceInput = z.object({
  ResourceArn: wireString({ min: 20, max: 256, pattern: /^arn:[A-Za-z0-9_:/-]+$/u }),
  Tags: wireList(
    z.object({
      Key: wireString({ min: 1, max: 128, pattern: /^.+$/u }),
      Value: wireString({ min: 0, max: 256, pattern: /^.*$/u }),
    }),
    { min: 1, max: 200 },
  ),
});
export const tagResourceOutput = z.object({});
