// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireList, wireString } from '../wire-types';

export const untagResourceInput = z.object({
  ResourceArn: wireString({ min: 20, max: 256, pattern: /^arn:[A-Za-z0-9_:/-]+$/u }),
  TagKeys: wireList(wireString({ min: 1, max: 128, pattern: /^.+$/u }), { min: 1, max: 200 }),
});
export const untagResourceOutput = z.object({});
