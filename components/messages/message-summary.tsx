import { countryName, Identity } from '@/components/messages/message-columns';
import { MessageStatusIndicator, messageStatusLook } from '@/components/messages/message-status';
import { channelWords, durationText, originatorTypeText, purposeWords } from '@/components/messages/message-words';
import { messageTypeLabels, priceText } from '@/components/phone-numbers/phone-number-words';
import { Timestamp } from '@/components/patterns/timestamp';
import { Alert } from '@/components/ui/alert';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { CopyButton } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import type { MessageDetail } from '@/lib/domains/messages/messages.shapes';

/** A number as people read it, and a button that copies it as programs do. */
function CopyableIdentity({ value, label }: { value: string; label: string }) {
  return (
    <span className="inline-flex items-start gap-1">
      <span className="-my-[2px] -ml-1">
        <CopyButton value={value} label={label} />
      </span>
      <Identity value={value} />
    </span>
  );
}

/** What a message is and how it stands, above the tabs of its page; where it failed, first of all what to do. */
export function MessageSummary({ message }: { message: MessageDetail }) {
  const { advice, label, type } = messageStatusLook(message.MessageStatus, message.IsFinal);
  const description = message.Events.at(-1)?.Description;
  return (
    <Stack>
      {advice && message.IsFinal && (
        <Alert type={type === 'error' ? 'error' : 'warning'} header={`${label}: ${description ?? ''}`}>
          {advice}
        </Alert>
      )}
      <Container title="Message summary">
        <KeyValuePairs
          pairs={[
            {
              label: 'Status',
              value: <MessageStatusIndicator status={message.MessageStatus} isFinal={message.IsFinal} />,
            },
            {
              label: 'Destination',
              value: <CopyableIdentity value={message.DestinationPhoneNumber} label="Copy destination number" />,
            },
            {
              label: 'Originator',
              value: <CopyableIdentity value={message.OriginationIdentity} label="Copy originator" />,
            },
            { label: 'Accepted', value: <Timestamp time={message.AcceptedTimestamp} /> },
            { label: 'Message type', value: messageTypeLabels[message.MessageType] },
            { label: 'Destination country', value: countryName(message.IsoCountryCode) },
            { label: 'Originator type', value: originatorTypeText(message.OriginatorType) },
            { label: 'Last change', value: <Timestamp time={message.StatusTimestamp} /> },
            { label: 'Parts', value: `${message.TotalMessageParts} (${message.MessageEncoding})` },
            { label: 'Price', value: priceText(message.TotalMessagePrice) },
            { label: 'Carrier fee', value: priceText(message.TotalCarrierFee) },
            { label: 'Maximum price', value: message.MaxPrice && priceText(message.MaxPrice) },
            { label: 'Time to live', value: durationText(message.TimeToLive) },
            { label: 'Configuration set', value: message.ConfigurationSetName },
            { label: 'Channel', value: channelWords[message.Channel] },
            { label: 'Purpose', value: purposeWords[message.Purpose] },
          ]}
        />
      </Container>
    </Stack>
  );
}
