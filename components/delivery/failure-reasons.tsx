import { MessageStatusIndicator } from '@/components/messages/message-status';
import { channelWords } from '@/components/messages/message-words';
import { formatValue } from '@/components/patterns/charts/chart-data';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { TextLink } from '@/components/ui/link';
import { messageStatus, type MessageStatus } from '@/lib/reference/event-types';
import { failureAdvice } from './failure-advice';
import { failureHelp } from './delivery-help';
import type { StatusRow } from './delivery-rows';

/** Why messages failed: how many of each kind, what it means, what to do about it and where. */
export function FailureReasons({
  rows,
  failed,
  pending,
}: {
  rows: readonly StatusRow[];
  failed: number;
  pending: number;
}) {
  const reasons = rows.filter(({ Outcome }) => Outcome === 'FAILED');
  return (
    <Container
      title="Failure reasons"
      counter={reasons.length}
      info={<InfoLink topic={failureHelp} />}
      description="The most frequent first."
    >
      {reasons.length === 0 ? (
        <div className="text-secondary py-4 text-center">
          <strong>No failures</strong>
          <p className="text-muted">
            {pending > 0
              ? 'Nothing has failed in this time; some messages are still on their way.'
              : 'Nothing has failed in this time.'}
          </p>
        </div>
      ) : (
        <ul className="divide-row-line divide-y">
          {reasons.map((reason) => (
            <Reason key={`${reason.Channel} ${reason.MessageStatus}`} reason={reason} failed={failed} />
          ))}
        </ul>
      )}
    </Container>
  );
}

function Reason({ reason, failed }: { reason: StatusRow; failed: number }) {
  const { Channel, MessageStatus, Messages, href } = reason;
  const { advice, links } = failureAdvice(MessageStatus);
  const count = formatValue(Messages, 'count');
  const share = formatValue(Messages / failed, 'share');
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 first:pt-0 last:pb-0 md:grid-cols-[minmax(0,2fr)_minmax(0,5fr)]">
      <div>
        <div className="font-semibold">
          <MessageStatusIndicator status={MessageStatus} isFinal />
        </div>
        <p className="text-small text-muted pl-5">
          <TextLink href={href} prefetch={false}>
            {count} {Messages === 1 ? 'message' : 'messages'}
          </TextLink>
          , {share} of failures{Channel !== 'TEXT' && `, ${channelWords[Channel]}`}
        </p>
      </div>
      <div>
        {/* Roll-ups hold only statuses of the channel that they count. */}
        <p>{messageStatus(Channel, MessageStatus as MessageStatus).description}</p>
        <p className="text-secondary">
          <strong className="font-semibold">What to do:</strong> {advice}
        </p>
        {links.length > 0 && (
          <p className="mt-1 flex flex-wrap gap-x-4">
            {links.map(({ label, href: to }) => (
              <TextLink key={label} href={to} prefetch={false}>
                {label}
              </TextLink>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
