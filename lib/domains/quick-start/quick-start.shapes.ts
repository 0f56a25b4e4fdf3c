import { z } from 'zod';
import { createEventDestinationInput } from '@/lib/domains/event-destinations/event-destinations.shapes';
import {
  createProtectConfigurationInput,
  updateProtectConfigurationCountryRuleSetInput,
} from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import {
  createConfigurationSetInput,
  createConfigurationSetOutput,
} from '@/lib/reference/wire-shapes/create-configuration-set';
import { wireEnum, wireList, wireString } from '@/lib/reference/wire-types';

/** The steps of the guide's tutorial, in its order (guide 549-655). */
export const quickStartSteps = ['POOL', 'CONFIGURATION_SET', 'PROTECT_CONFIGURATION', 'MESSAGE'] as const;
export type QuickStartStepName = (typeof quickStartSteps)[number];

const quickStartStep = z.object({
  Step: z.enum(quickStartSteps),
  /** `GONE`: it was done, and what it made has been deleted since. */
  Status: z.enum(['OPEN', 'SKIPPED', 'DONE', 'GONE']),
  /** What the step made or chose: an id, or the name where that is the id. Of steps that are done, or were. */
  ResourceId: z.string().optional(),
  /** What people call it: its name, or its id where it has none; of a message, where it went. */
  ResourceName: z.string().optional(),
});
export type QuickStartStep = z.infer<typeof quickStartStep>;

export const getQuickStartInput = z.object({});
/** All steps, in their order. */
export const quickStartOutput = z.object({ Steps: z.array(quickStartStep) });

export const putQuickStartStepInput = z.object({
  Step: wireEnum(quickStartSteps),
  /** `DONE` takes something that is there already; `OPEN` begins the step again. */
  Status: wireEnum(['OPEN', 'SKIPPED', 'DONE']),
  /** With `DONE` alone: the pool, configuration set, protect configuration or message. */
  ResourceId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_-]+$/u }).optional(),
});
export type PutQuickStartStepInput = z.infer<typeof putQuickStartStepInput>;

/** A set with its events: without a target the automatic setup, otherwise the one destination that is given. */
export const createQuickStartConfigurationSetInput = createEventDestinationInput.extend({
  ConfigurationSetName: createConfigurationSetInput.shape.ConfigurationSetName,
  MatchingEventTypes: createEventDestinationInput.shape.MatchingEventTypes.optional(),
  /** Of the one destination. Default: true. */
  Enabled: z.boolean().optional(),
  Tags: createConfigurationSetInput.shape.Tags,
});
export type CreateQuickStartConfigurationSetInput = z.infer<typeof createQuickStartConfigurationSetInput>;
export const createQuickStartConfigurationSetOutput = createConfigurationSetOutput;

/** A protect configuration with its rules for SMS and what it is used for. */
export const createQuickStartProtectConfigurationInput = createProtectConfigurationInput.extend({
  CountryRuleSetUpdates: updateProtectConfigurationCountryRuleSetInput.shape.CountryRuleSetUpdates.optional(),
  AccountDefault: z.boolean().optional(),
  ConfigurationSetNames: wireList(createConfigurationSetInput.shape.ConfigurationSetName, { max: 100 }).optional(),
});
export type CreateQuickStartProtectConfigurationInput = z.infer<typeof createQuickStartProtectConfigurationInput>;
