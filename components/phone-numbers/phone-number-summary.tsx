import { Timestamp } from '@/components/patterns/timestamp';
import { Container } from '@/components/ui/container';
import { CopyableValue } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import type { PhoneNumberInformation } from '@/lib/domains/phone-numbers/phone-numbers.shapes';
import { countryByIso } from '@/lib/reference/countries';
import { partsPerSecond } from '@/lib/reference/throughput';
import {
  capabilitiesText,
  messageTypeLabels,
  numberTypeLabels,
  OnOff,
  PhoneNumberStatus,
  priceText,
} from './phone-number-words';

/** All that is set on a number, above the tabs of its page. */
export function PhoneNumberSummary({ number }: { number: PhoneNumberInformation }) {
  const { PhoneNumberId: id = '', PhoneNumberArn: arn } = number;
  const parts = partsPerSecond(number.NumberType, number.IsoCountryCode);
  return (
    <Container title="Phone number summary">
      <KeyValuePairs
        pairs={[
          { label: 'Phone number', value: <CopyableValue value={number.PhoneNumber} label="Copy phone number" /> },
          { label: 'Number status', value: <PhoneNumberStatus status={number.Status} /> },
          { label: 'Originator type', value: numberTypeLabels[number.NumberType] },
          { label: 'Country', value: countryByIso(number.IsoCountryCode)?.name ?? number.IsoCountryCode },
          { label: 'Capabilities', value: capabilitiesText(number.NumberCapabilities) },
          { label: 'Message type', value: messageTypeLabels[number.MessageType] },
          { label: 'Throughput', value: `${parts} message parts per second` },
          { label: 'Monthly price', value: priceText(number.MonthlyLeasingPrice) },
          { label: 'Opt-out list', value: number.OptOutListName },
          { label: 'Two-way SMS', value: <OnOff on={number.TwoWayEnabled} /> },
          { label: 'Deletion protection', value: <OnOff on={number.DeletionProtectionEnabled} /> },
          { label: 'Created', value: <Timestamp time={number.CreatedTimestamp} /> },
        ]}
      />
      <KeyValuePairs
        columns={1}
        className="border-row-line mt-5 border-t pt-5"
        pairs={[
          { label: 'Phone number ID', value: <CopyableValue value={id} label="Copy phone number ID" /> },
          { label: 'Amazon Resource Name (ARN)', value: <CopyableValue value={arn} label="Copy ARN" /> },
        ]}
      />
    </Container>
  );
}
