import { priceText } from '@/components/phone-numbers/phone-number-words';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { CopyButton } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import { cn } from '@/lib/class-names';
import type { MessageDetail } from '@/lib/domains/messages/messages.shapes';
import { countSeptets } from '@/lib/text/gsm-alphabet';
import { splitGraphemes } from '@/lib/text/graphemes';
import { messageParts, PART_LIMITS, type MessagePart, type MessageParts } from '@/lib/text/message-parts';

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
  const limits = PART_LIMITS[split.encoding];
  const room = split.parts.length > 1 ? limits.perPart : limits.singlePart;
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
      <ol className="mt-5 flex max-w-3xl flex-col gap-2" aria-label="Parts">
        {split.parts.map((part, index) => (
          <PartBlock key={index} part={part} number={index + 1} room={room} encoding={split.encoding} />
        ))}
      </ol>
    </Container>
  );
}

/** The colours of parts, over and over: only the edge between two neighbours matters. */
const edges = ['border-l-chart-1', 'border-l-chart-3', 'border-l-chart-5', 'border-l-chart-4', 'border-l-chart-2'];

function PartBlock({
  part,
  number,
  room,
  encoding,
}: {
  part: MessagePart;
  number: number;
  room: number;
  encoding: MessageParts['encoding'];
}) {
  return (
    <li
      className={cn('border-line overflow-hidden rounded-[4px] border border-l-4', edges[(number - 1) % edges.length])}
    >
      <div className="bg-code text-small flex justify-between gap-4 px-3 py-1">
        <strong>Part {number}</strong>
        <span className="tabular-nums">
          {part.units} of {room}
        </span>
      </div>
      <p className="px-3 py-2 font-mono text-[13px] leading-5 break-words whitespace-pre-wrap">
        {encoding === 'GSM' ? part.text : <MarkedText text={part.text} />}
      </p>
    </li>
  );
}

/** A text with the characters marked that the GSM alphabet does not have: for them the whole message is in Unicode. */
function MarkedText({ text }: { text: string }) {
  return splitGraphemes(text).map((grapheme, index) =>
    countSeptets(grapheme) === undefined ? (
      <mark
        key={index}
        title="Not in the GSM alphabet"
        className="border-warning rounded-[3px] border bg-transparent px-px text-inherit"
      >
        {grapheme}
      </mark>
    ) : (
      grapheme
    ),
  );
}
