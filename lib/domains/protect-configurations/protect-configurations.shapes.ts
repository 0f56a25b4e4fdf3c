import { z } from 'zod';
import {
  associateProtectConfigurationInput,
  associateProtectConfigurationOutput,
} from '@/lib/reference/wire-shapes/associate-protect-configuration';
import {
  createProtectConfigurationInput,
  createProtectConfigurationOutput,
} from '@/lib/reference/wire-shapes/create-protect-configuration';
import {
  deleteAccountDefaultProtectConfigurationInput,
  deleteAccountDefaultProtectConfigurationOutput,
} from '@/lib/reference/wire-shapes/delete-account-default-protect-configuration';
import {
  deleteProtectConfigurationInput,
  deleteProtectConfigurationOutput,
} from '@/lib/reference/wire-shapes/delete-protect-configuration';
import {
  deleteProtectConfigurationRuleSetNumberOverrideInput,
  deleteProtectConfigurationRuleSetNumberOverrideOutput,
} from '@/lib/reference/wire-shapes/delete-protect-configuration-rule-set-number-override';
import {
  describeProtectConfigurationsInput,
  describeProtectConfigurationsOutput,
} from '@/lib/reference/wire-shapes/describe-protect-configurations';
import {
  disassociateProtectConfigurationInput,
  disassociateProtectConfigurationOutput,
} from '@/lib/reference/wire-shapes/disassociate-protect-configuration';
import {
  getProtectConfigurationCountryRuleSetInput,
  getProtectConfigurationCountryRuleSetOutput,
} from '@/lib/reference/wire-shapes/get-protect-configuration-country-rule-set';
import {
  listProtectConfigurationRuleSetNumberOverridesInput,
  listProtectConfigurationRuleSetNumberOverridesOutput,
} from '@/lib/reference/wire-shapes/list-protect-configuration-rule-set-number-overrides';
import {
  putProtectConfigurationRuleSetNumberOverrideInput,
  putProtectConfigurationRuleSetNumberOverrideOutput,
} from '@/lib/reference/wire-shapes/put-protect-configuration-rule-set-number-override';
import {
  setAccountDefaultProtectConfigurationInput,
  setAccountDefaultProtectConfigurationOutput,
} from '@/lib/reference/wire-shapes/set-account-default-protect-configuration';
import {
  updateProtectConfigurationInput,
  updateProtectConfigurationOutput,
} from '@/lib/reference/wire-shapes/update-protect-configuration';
import {
  updateProtectConfigurationCountryRuleSetInput,
  updateProtectConfigurationCountryRuleSetOutput,
} from '@/lib/reference/wire-shapes/update-protect-configuration-country-rule-set';
import { wireEnum, wireList, wireString, wireTimestamp } from '@/lib/reference/wire-types';

export {
  associateProtectConfigurationInput,
  associateProtectConfigurationOutput,
  createProtectConfigurationInput,
  createProtectConfigurationOutput,
  deleteAccountDefaultProtectConfigurationInput,
  deleteAccountDefaultProtectConfigurationOutput,
  deleteProtectConfigurationInput,
  deleteProtectConfigurationOutput,
  deleteProtectConfigurationRuleSetNumberOverrideInput,
  deleteProtectConfigurationRuleSetNumberOverrideOutput,
  describeProtectConfigurationsInput,
  describeProtectConfigurationsOutput,
  disassociateProtectConfigurationInput,
  disassociateProtectConfigurationOutput,
  getProtectConfigurationCountryRuleSetInput,
  getProtectConfigurationCountryRuleSetOutput,
  listProtectConfigurationRuleSetNumberOverridesInput,
  listProtectConfigurationRuleSetNumberOverridesOutput,
  putProtectConfigurationRuleSetNumberOverrideInput,
  putProtectConfigurationRuleSetNumberOverrideOutput,
  setAccountDefaultProtectConfigurationInput,
  setAccountDefaultProtectConfigurationOutput,
  updateProtectConfigurationInput,
  updateProtectConfigurationOutput,
  updateProtectConfigurationCountryRuleSetInput,
  updateProtectConfigurationCountryRuleSetOutput,
};

export type CreateProtectConfigurationInput = z.infer<typeof createProtectConfigurationInput>;
export type CreateProtectConfigurationOutput = z.infer<typeof createProtectConfigurationOutput>;
export type UpdateProtectConfigurationInput = z.infer<typeof updateProtectConfigurationInput>;
export type UpdateCountryRuleSetInput = z.infer<typeof updateProtectConfigurationCountryRuleSetInput>;
export type PutNumberOverrideInput = z.infer<typeof putProtectConfigurationRuleSetNumberOverrideInput>;
export type DeleteNumberOverrideInput = z.infer<typeof deleteProtectConfigurationRuleSetNumberOverrideInput>;
/** A protect configuration as the service's own list shows it. */
export type ProtectConfigurationInformation = NonNullable<
  z.infer<typeof describeProtectConfigurationsOutput>['ProtectConfigurations']
>[number];
export type NumberOverride = NonNullable<
  z.infer<typeof listProtectConfigurationRuleSetNumberOverridesOutput>['RuleSetNumberOverrides']
>[number];
export type NumberOverrideFilterName = NonNullable<
  z.infer<typeof listProtectConfigurationRuleSetNumberOverridesInput>['Filters']
>[number]['Name'];

/** The channels that a protect configuration has rules for, as its operations call them. */
export const protectCapabilities = ['SMS', 'MMS', 'VOICE'] as const;
export type ProtectCapability = (typeof protectCapabilities)[number];

/** What a country rule can say. */
export const protectStatuses = ['ALLOW', 'BLOCK', 'MONITOR', 'FILTER'] as const;
export type ProtectStatus = (typeof protectStatuses)[number];

export const protectConfigurationIdOrArn = wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u });
const isoCountryCode = z.string();

export const listProtectConfigurationSummariesInput = z.object({
  /** All when left out. */
  ProtectConfigurationIds: wireList(protectConfigurationIdOrArn, { max: 25 }).optional(),
});

const protectConfigurationSummary = z.object({
  ProtectConfigurationId: z.string(),
  /** The tag `Name`; absent where there is none. */
  Name: z.string().optional(),
  /** The configuration sets that use it, by name. */
  ConfigurationSetNames: z.array(z.string()),
  /** The countries that are blocked on each channel, by ISO code. */
  BlockedCountries: z.object({
    SMS: z.array(isoCountryCode),
    MMS: z.array(isoCountryCode),
    VOICE: z.array(isoCountryCode),
  }),
});
export type ProtectConfigurationSummary = z.infer<typeof protectConfigurationSummary>;

/** What the service's own list of protect configurations leaves out. */
export const listProtectConfigurationSummariesOutput = z.object({
  ProtectConfigurations: z.array(protectConfigurationSummary),
});

export const explainProtectionInput = z.object({
  DestinationPhoneNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }),
  NumberCapability: wireEnum(protectCapabilities),
  /** As a send names them; without either the account default is asked. */
  ProtectConfigurationId: protectConfigurationIdOrArn.optional(),
  ConfigurationSetName: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }).optional(),
});
export type ExplainProtectionInput = z.infer<typeof explainProtectionInput>;

export const explainProtectionOutput = z.object({
  Allowed: z.boolean(),
  /** The answer in words. */
  Detail: z.string(),
  /** The normal form of the number that was asked about. */
  DestinationPhoneNumber: z.string(),
  /** Absent for a number that belongs to no country. */
  IsoCountryCode: z.string().optional(),
  CountryName: z.string().optional(),
  /** Which rule decides: none where no protect configuration applies. */
  DecidedBy: z.enum(['NONE', 'COUNTRY_RULE', 'NUMBER_OVERRIDE']),
  /** Absent where none applies. */
  ProtectConfigurationId: z.string().optional(),
  /** Why this protect configuration is the one that applies. */
  Source: z.enum(['REQUEST', 'CONFIGURATION_SET', 'ACCOUNT_DEFAULT']).optional(),
  ProtectStatus: z.enum(protectStatuses).optional(),
  ExpirationTimestamp: wireTimestamp().optional(),
});
export type ProtectionExplanation = z.infer<typeof explainProtectionOutput>;
