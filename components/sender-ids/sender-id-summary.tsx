import { OnOff, priceText } from '@/components/phone-numbers/phone-number-words';
import { ResourceIdentifiers } from '@/components/patterns/resource-identifiers';
import { Timestamp } from '@/components/patterns/timestamp';
import { Container } from '@/components/ui/container';
import { CopyableValue } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import type { SenderIdDetail } from '@/lib/domains/sender-ids/sender-ids.shapes';
import { routes } from '@/lib/routes';
import { messageTypesText, Registered } from './sender-ids-table';

/** All that is known of a sender ID, above the tabs of its page. */
export function SenderIdSummary({ senderId }: { senderId: SenderIdDetail }) {
  const { SenderId, PoolId } = senderId;
  return (
    <Container title="Sender ID summary">
      <KeyValuePairs
        pairs={[
          { label: 'Sender ID', value: <CopyableValue value={SenderId} label="Copy sender ID" /> },
          { label: 'Country', value: `${senderId.CountryName} (${senderId.IsoCountryCode})` },
          { label: 'Message types', value: messageTypesText(senderId) },
          { label: 'Registered', value: <Registered registered={senderId.Registered} /> },
          { label: 'Recipients see', value: senderId.DisplayedAs },
          { label: 'Throughput', value: `${senderId.PartsPerSecond} message parts per second` },
          { label: 'Monthly price', value: priceText(senderId.MonthlyLeasingPrice) },
          {
            label: 'Pool',
            value: PoolId && (
              <TextLink href={routes.phonePools.detail(PoolId)} prefetch={false} title={PoolId}>
                View pool details
              </TextLink>
            ),
          },
          { label: 'Deletion protection', value: <OnOff on={senderId.DeletionProtectionEnabled} /> },
          { label: 'Created', value: <Timestamp time={senderId.CreatedTimestamp} /> },
        ]}
      />
      <ResourceIdentifiers arn={senderId.SenderIdArn} />
    </Container>
  );
}
