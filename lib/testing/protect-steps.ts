import {
  associateProtectConfiguration,
  createProtectConfiguration,
  describeProtectConfigurations,
  getProtectConfigurationCountryRuleSet,
  putProtectConfigurationRuleSetNumberOverride,
  setAccountDefaultProtectConfiguration,
  updateProtectConfigurationCountryRuleSet,
} from '@/lib/domains/protect-configurations';
import { buildArn } from '@/lib/arn';
import { createConfigurationSet } from '@/lib/domains/configuration-sets';
import type { TestWorkspace } from '@/lib/testing/test-runtime';

export const frenchSimulator = '+33755512501';
export const frenchPerson = '+33612345678';
export const hourMilliseconds = 3_600_000;
export const absent = `protect-${'0'.repeat(32)}`;
export const notThere = {
  code: 'ResourceNotFoundException',
  resourceType: 'protect-configuration',
  resourceId: absent,
};

/** How calls that were made at once ended: `done`, or what they were refused with. */
export const outcomesOf = async (calls: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(calls)).map((outcome) =>
    outcome.status === 'fulfilled' ? 'done' : (outcome.reason as { reason?: string; code: string }),
  );

/** What the tests of protect configurations do again and again, in the workspace of the test that runs. */
export function protectSteps(test: () => TestWorkspace) {
  return {
    create: async (input: object = {}) => (await test().run(createProtectConfiguration, input)).ProtectConfigurationId,
    createSet: (ConfigurationSetName: string) => test().run(createConfigurationSet, { ConfigurationSetName }),
    associate: (ProtectConfigurationId: string, ConfigurationSetName: string) =>
      test().run(associateProtectConfiguration, { ProtectConfigurationId, ConfigurationSetName }),
    makeDefault: (ProtectConfigurationId: string) =>
      test().run(setAccountDefaultProtectConfiguration, { ProtectConfigurationId }),
    block: (ProtectConfigurationId: string, ...isoCountryCodes: string[]) =>
      test().run(updateProtectConfigurationCountryRuleSet, {
        ProtectConfigurationId,
        NumberCapability: 'SMS',
        CountryRuleSetUpdates: Object.fromEntries(
          isoCountryCodes.map((iso) => [iso, { ProtectStatus: 'BLOCK' as const }]),
        ),
      }),
    override: (ProtectConfigurationId: string, Action: 'ALLOW' | 'BLOCK', rest: object = {}) =>
      test().run(putProtectConfigurationRuleSetNumberOverride, {
        ProtectConfigurationId,
        DestinationPhoneNumber: frenchPerson,
        Action,
        ...rest,
      }),
    rulesOf: async (ProtectConfigurationId: string, NumberCapability: 'SMS' | 'MMS' | 'VOICE' = 'SMS') =>
      (await test().run(getProtectConfigurationCountryRuleSet, { ProtectConfigurationId, NumberCapability }))
        .CountryRuleSet,
    all: async () => (await test().run(describeProtectConfigurations, {})).ProtectConfigurations ?? [],
    arn: (id: string) => buildArn(test().workspace, `protect-configuration/${id}`),
  };
}
