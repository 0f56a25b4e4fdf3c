import { OperationLink } from '@/components/patterns/permissions';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import { routes } from '@/lib/routes';
import type { ProtectConfigurationRow } from './protect-configurations-table';
import { associationsHelp } from './protect-help';

/** What a protect configuration is used for, and the way to change it. */
export function AssociationsTab({ configuration }: { configuration: ProtectConfigurationRow }) {
  const { ProtectConfigurationId, AccountDefault, ConfigurationSetNames } = configuration;
  return (
    <Container
      title="Protect configuration associations"
      info={<InfoLink topic={associationsHelp} />}
      description="The messages that its rules hold for."
      actions={
        <OperationLink
          operation="AssociateProtectConfiguration"
          href={routes.protectConfigurations.editAssociations(ProtectConfigurationId)}
        >
          Edit settings
        </OperationLink>
      }
    >
      <KeyValuePairs
        columns={2}
        pairs={[
          { label: 'Account default', value: AccountDefault ? 'Yes' : 'No' },
          {
            label: 'Configuration sets',
            value:
              ConfigurationSetNames.length === 0 ? undefined : (
                <ul>
                  {ConfigurationSetNames.map((name) => (
                    <li key={name}>
                      <TextLink
                        href={routes.configurationSets.detail(name, 'protect-configuration')}
                        prefetch={false}
                        className="break-all"
                      >
                        {name}
                      </TextLink>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      {!AccountDefault && ConfigurationSetNames.length === 0 && (
        <p className="text-muted mt-4">
          Nothing uses it by itself. Its rules hold for messages that name {ProtectConfigurationId} when they are sent.
        </p>
      )}
    </Container>
  );
}
