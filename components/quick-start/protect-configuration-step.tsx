'use client';

import type { AssociationChoices } from '@/components/protect-configurations/association-choices';
import type { CountryRule } from '@/components/protect-configurations/country-rules';
import { CreateProtectConfigurationForm } from '@/components/protect-configurations/create-protect-configuration-form';
import { createQuickStartProtectConfiguration } from '@/lib/domains/quick-start/quick-start.actions';
import { useStepPlace } from './use-step-place';

/** The third step: a protect configuration for the set of the second (guide 619-640). */
export default function ProtectConfigurationStep({
  name,
  countries,
  choices,
  configurationSetName,
  testCountry,
}: {
  /** What it is called at first. */
  name: string;
  /** Every country, allowed. */
  countries: readonly CountryRule[];
  choices: AssociationChoices;
  /** The set that it is for at first. */
  configurationSetName: string | undefined;
  /** Where the test message of the next step goes, by ISO code. */
  testCountry: string;
}) {
  const { skip, finish, guarded } = useStepPlace('PROTECT_CONFIGURATION');
  return (
    <CreateProtectConfigurationForm
      countries={countries}
      choices={choices}
      initialAssociations={{
        accountDefault: false,
        configurationSetNames: configurationSetName === undefined ? [] : [configurationSetName],
      }}
      testCountry={testCountry}
      place={{
        name,
        action: guarded((input, CountryRuleSetUpdates, { accountDefault, configurationSetNames }) =>
          createQuickStartProtectConfiguration({
            ...input,
            ...(Object.keys(CountryRuleSetUpdates).length > 0 && { CountryRuleSetUpdates }),
            AccountDefault: accountDefault,
            ConfigurationSetNames: [...configurationSetNames],
          }),
        ),
        onCreated: ({ ProtectConfigurationId }, created) => finish(ProtectConfigurationId, created),
        secondary: skip,
        submitLabel: 'Create configuration',
      }}
    />
  );
}
