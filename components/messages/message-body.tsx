import { PartBlocks } from '@/components/messages/part-blocks';
import { priceText } from '@/components/phone-numbers/phone-number-words';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { CopyButton } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import type { MessageDetail } from '@/lib/domains/messages/messages.shapes';
import { findNonGsmCharacters } from '@/lib/text/gsm-replacements';
import { messageParts } from '@/lib/text/message-parts';

/** What was sent, as it was sent: the body in its parts, and what the sender attached to it. */
export function MessageBody({ message }: { message: MessageDetail }) {
  const attached = [
    { title: 'Context', pairs: message.Context },
    { title: 'Destination country parameters', pairs: message.DestinationCountryParameters },
  ];
  return (
    <Stack>
      {message.Channel === 'VOICE' ? <SpokenBody body={message.MessageBody} /> : <TextBody message={message} />}
      {attached.map(({ title, pairs }) => {
        const entries = Object.entries(pairs ?? {});
        return (
          entries.length > 0 && (
            <Container key={title} title={title} counter={entries.length}>
              <KeyValuePairs pairs={entries.map(([label, value]) => ({ label, value }))} />
            </Container>
          )
        );
      })}
    </Stack>
  );
}

function SpokenBody({ body }: { body: string }) {
  return (
    <Container title="Message body" actions={<CopyBody body={body} />}>
      <p className="whitespace-pre-wrap">{body}</p>
    </Container>
  );
}

function CopyBody({ body }: { body: string }) {
  return <CopyButton value={body} label="Copy message body" text="Copy text" />;
}

function TextBody({ message }: { message: MessageDetail }) {
  const split = messageParts(message.MessageBody);
  return (
    <Container
      title="Message body"
      description={
        split.parts.length > 1
          ? 'The parts that were sent and billed. A header of 6 bytes in each joins them again on the device.'
          : 'Sent and billed as one part.'
      }
      actions={<CopyBody body={message.MessageBody} />}
    >
      <KeyValuePairs
        pairs={[
          { label: 'Encoding', value: message.MessageEncoding },
          { label: split.encoding === 'GSM' ? 'Septets' : 'Characters', value: split.units },
          { label: 'Parts', value: split.parts.length },
          { label: 'Price', value: priceText(message.TotalMessagePrice) },
        ]}
      />
      <div className="mt-5 max-w-3xl">
        <PartBlocks message={split} forcing={findNonGsmCharacters(message.MessageBody)} />
      </div>
    </Container>
  );
}
