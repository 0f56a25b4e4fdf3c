import { ResourceIdentifiers } from '@/components/patterns/resource-identifiers';
import { Timestamp } from '@/components/patterns/timestamp';
import { OnOff } from '@/components/phone-numbers/phone-number-words';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import { protectCapabilities } from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import { routes } from '@/lib/routes';
import type { ProtectConfigurationRow } from './protect-configurations-table';
import { capabilityWords } from './protect-words';

/** What a protect configuration is, above the tabs of its page. */
export function ProtectConfigurationSummary({ configuration }: { configuration: ProtectConfigurationRow }) {
  const { ProtectConfigurationId: id, BlockedCountries, ConfigurationSetNames } = configuration;
  return (
    <Container title="Protect configuration summary">
      <KeyValuePairs
        pairs={[
          {
            label: 'Blocked countries',
            value: protectCapabilities
              .map((capability) => `${capabilityWords[capability]} ${BlockedCountries[capability].length}`)
              .join(', '),
          },
          {
            label: 'Associations',
            value: (
              <TextLink href={routes.protectConfigurations.detail(id, 'associations')} prefetch={false}>
                {associationWords(configuration.AccountDefault, ConfigurationSetNames.length)}
              </TextLink>
            ),
          },
          { label: 'Deletion protection', value: <OnOff on={configuration.DeletionProtectionEnabled} /> },
          { label: 'Created', value: <Timestamp time={configuration.CreatedTimestamp} /> },
          {
            label: 'Activity',
            value: (
              <TextLink href={routes.activity.of(id)} prefetch={false}>
                View activity
              </TextLink>
            ),
          },
        ]}
      />
      <ResourceIdentifiers
        id={{ label: 'Protect configuration ID', value: id }}
        arn={configuration.ProtectConfigurationArn}
      />
    </Container>
  );
}

function associationWords(accountDefault: boolean, sets: number): string {
  const words = [
    ...(accountDefault ? ['Account default'] : []),
    ...(sets > 0 ? [`${sets} configuration ${sets === 1 ? 'set' : 'sets'}`] : []),
  ];
  return words.length > 0 ? words.join(', ') : 'None';
}
