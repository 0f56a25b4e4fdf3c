import { messageTypeLabels } from '@/components/phone-numbers/phone-number-words';
import { ResourceIdentifiers } from '@/components/patterns/resource-identifiers';
import { Timestamp } from '@/components/patterns/timestamp';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import type { ConfigurationSetInformation } from '@/lib/domains/configuration-sets/configuration-sets.shapes';
import { routes } from '@/lib/routes';

/** What a set decides, above the tabs of its page. */
export function ConfigurationSetSummary({
  set,
  protectConfigurationName,
}: {
  set: ConfigurationSetInformation;
  protectConfigurationName: string | undefined;
}) {
  return (
    <Container title="Configuration set summary">
      <KeyValuePairs
        pairs={[
          { label: 'Event destinations', value: set.EventDestinations.length },
          {
            label: 'Default message type',
            value: set.DefaultMessageType && messageTypeLabels[set.DefaultMessageType],
          },
          { label: 'Default sender ID', value: set.DefaultSenderId },
          {
            label: 'Protect configuration',
            value: set.ProtectConfigurationId && (
              <TextLink href={routes.protectConfigurations.detail(set.ProtectConfigurationId)} prefetch={false}>
                {protectConfigurationName ?? set.ProtectConfigurationId}
              </TextLink>
            ),
          },
          {
            label: 'Messages',
            value: (
              <TextLink href={routes.messages.ofSet(set.ConfigurationSetName)} prefetch={false}>
                View messages
              </TextLink>
            ),
          },
          { label: 'Created', value: <Timestamp time={set.CreatedTimestamp} /> },
        ]}
      />
      <ResourceIdentifiers arn={set.ConfigurationSetArn} />
    </Container>
  );
}
