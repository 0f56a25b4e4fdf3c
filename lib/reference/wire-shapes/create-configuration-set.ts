// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireList, wireString, wireTimestamp } from '../wire-types';

export const createConfigurationSetInput = z.object({
  ConfigurationSetName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
  Tags: wireList(
    z.object({
      Key: wireString({ min: 1, max: 128, pattern: /^.+$/u }),
      Value: wireString({ min: 0, max: 256, pattern: /^.*$/u }),
    }),
    { min: 0, max: 200 },
  ).optional(),
  ClientToken: wireString({ min: 1, max: 64, pattern: /^[!-~]+$/u }).optional(),
});
export const createConfigurationSetOutput = z.object({
  ConfigurationSetArn: wireString().optional(),
  ConfigurationSetName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }).optional(),
  Tags: wireList(
    z.object({
      Key: wireString({ min: 1, max: 128, pattern: /^.+$/u }),
      Value: wireString({ min: 0, max: 256, pattern: /^.*$/u }),
    }),
    { min: 0, max: 200 },
  ).optional(),
  CreatedTimestamp: wireTimestamp().optional(),
});
