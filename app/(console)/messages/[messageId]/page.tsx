import type { Metadata } from 'next';
import NextLink from 'next/link';
import { notFound } from 'next/navigation';
import { EventLog } from '@/components/messages/event-log';
import { MessageBody } from '@/components/messages/message-body';
import { MessageFollower } from '@/components/messages/message-follower';
import { messageHelp } from '@/components/messages/message-help';
import { MessageOriginators } from '@/components/messages/message-originators';
import { MessageSummary } from '@/components/messages/message-summary';
import type { SearchParams } from '@/components/patterns/resource-table';
import { TableRefresh } from '@/components/patterns/resource-table/table-refresh';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { buttonClasses } from '@/components/ui/button';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { JsonViewer } from '@/components/ui/json-viewer';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { asJson } from '@/lib/console/as-json';
import { callFromPage } from '@/lib/console/call-from-page';
import { getMessage } from '@/lib/domains/messages';
import { getMessageInput } from '@/lib/domains/messages/messages.shapes';
import { routes } from '@/lib/routes';

type Props = { params: Promise<{ messageId: string }>; searchParams: Promise<SearchParams> };

const tabs = [
  { id: 'timeline', label: 'Timeline' },
  { id: 'message', label: 'Message' },
  { id: 'originator', label: 'Originator' },
  { id: 'json', label: 'JSON' },
] as const;

export const metadata: Metadata = { title: 'Message' };

export default async function MessagePage({ params, searchParams }: Props) {
  const [{ messageId }, query] = await Promise.all([params, searchParams]);
  const tab = tabs.find(({ id }) => id === query.tab)?.id ?? 'timeline';
  // What cannot be an ID names no message.
  if (!getMessageInput.safeParse({ MessageId: messageId }).success) notFound();
  const message = await callFromPage(getMessage, { MessageId: messageId });
  const { MessageId, MessageStatus, IsFinal, DestinationPhoneNumber } = message;
  const events = asJson(message.Events);
  return (
    <ConsolePage breadcrumbs={[{ label: 'Messages', href: routes.messages.list }, { label: MessageId }]}>
      <PageHeader
        title={MessageId}
        info={
          <>
            <InfoLink topic={messageHelp} />
            {!IsFinal && (
              <MessageFollower messageId={MessageId} progress={{ MessageStatus, IsFinal, Events: events }} />
            )}
          </>
        }
        actions={
          <>
            <TableRefresh loadedAt={new Date().toISOString()} what="message" />
            <NextLink
              href={routes.messages.conversation(DestinationPhoneNumber)}
              prefetch={false}
              className={buttonClasses('normal')}
            >
              View conversation
            </NextLink>
            <NextLink
              href={routes.handset(DestinationPhoneNumber, message.OriginationIdentity)}
              prefetch={false}
              className={buttonClasses('normal')}
            >
              Open handset
            </NextLink>
            <NextLink
              href={routes.send({
                OriginationIdentity: message.OriginationIdentity,
                DestinationPhoneNumber,
                // A code of the console's own is no text to send by hand.
                ...(message.Purpose === 'SEND' && { MessageBody: message.MessageBody }),
              })}
              prefetch={false}
              className={buttonClasses('primary')}
            >
              Send again
            </NextLink>
          </>
        }
      />
      <Stack>
        <MessageSummary message={message} />
        <TabLinks
          label="Message sections"
          activeId={tab}
          tabs={tabs.map(({ id, label }) => ({ id, label, href: routes.messages.detail(MessageId, id) }))}
        />
        {tab === 'timeline' && (
          <EventLog title="Timeline" acceptedAt={message.AcceptedTimestamp.toISOString()} events={events} />
        )}
        {tab === 'message' && <MessageBody message={message} />}
        {tab === 'originator' && <MessageOriginators candidates={message.Originators} searchParams={query} />}
        {tab === 'json' && (
          <Container title="JSON" description="The answer of GetMessage, as the API gives it.">
            <JsonViewer value={message} label="Message JSON" />
          </Container>
        )}
      </Stack>
    </ConsolePage>
  );
}
