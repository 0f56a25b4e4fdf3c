import { ResourceIdentifiers } from '@/components/patterns/resource-identifiers';
import { Timestamp } from '@/components/patterns/timestamp';
import { Container } from '@/components/ui/container';
import { CopyableValue } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import type { PhoneNumberDetail } from '@/lib/domains/phone-numbers/phone-numbers.shapes';
import { routes } from '@/lib/routes';
import {
  capabilitiesText,
  messageTypeLabels,
  numberTypeLabels,
  OnOff,
  PhoneNumberStatus,
  priceText,
} from './phone-number-words';

/** All that is set on a number, above the tabs of its page. */
export function PhoneNumberSummary({ number }: { number: PhoneNumberDetail }) {
  const { PhoneNumberId: id = '', PhoneNumberArn: arn, PoolId } = number;
  return (
    <Container title="Phone number summary">
      <KeyValuePairs
        pairs={[
          { label: 'Phone number', value: <CopyableValue value={number.PhoneNumber} label="Copy phone number" /> },
          { label: 'Number status', value: <PhoneNumberStatus status={number.Status} /> },
          { label: 'Originator type', value: numberTypeLabels[number.NumberType] },
          { label: 'Country', value: number.CountryName },
          { label: 'Capabilities', value: capabilitiesText(number.NumberCapabilities) },
          { label: 'Message type', value: messageTypeLabels[number.MessageType] },
          { label: 'Throughput', value: throughputOf(number) },
          { label: 'Monthly price', value: priceText(number.MonthlyLeasingPrice) },
          {
            label: 'Pool',
            value: PoolId && (
              <TextLink href={routes.phonePools.detail(PoolId)} prefetch={false} title={PoolId}>
                View pool details
              </TextLink>
            ),
          },
          { label: 'Registration', value: number.RegistrationId },
          { label: 'Opt-out list', value: number.OptOutListName },
          { label: 'Two-way SMS', value: <OnOff on={number.TwoWayEnabled} /> },
          { label: 'Deletion protection', value: <OnOff on={number.DeletionProtectionEnabled} /> },
          { label: 'Created', value: <Timestamp time={number.CreatedTimestamp} /> },
        ]}
      />
      <ResourceIdentifiers id={{ label: 'Phone number ID', value: id }} arn={arn} />
    </Container>
  );
}

/** How fast it sends; a number of calls alone has no such pace. */
function throughputOf({ PartsPerSecond: parts, MediaMessagesPerSecond: media }: PhoneNumberDetail) {
  if (parts === undefined) return undefined;
  return (
    <>
      {parts} message {parts === 1 ? 'part' : 'parts'} per second
      {media !== undefined && <span className="text-small text-muted block">{media} MMS per second</span>}
    </>
  );
}
