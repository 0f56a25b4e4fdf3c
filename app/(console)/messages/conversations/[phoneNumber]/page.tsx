import type { Metadata } from 'next';
import NextLink from 'next/link';
import { notFound } from 'next/navigation';
import { Conversation } from '@/components/conversations/conversation';
import { conversationPageSize } from '@/components/conversations/conversation-entries';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { ConsolePage } from '@/components/shell/console-page';
import { buttonClasses } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { PageHeader } from '@/components/ui/page-header';
import { asJson } from '@/lib/console/as-json';
import { readForPage } from '@/lib/console/call-from-page';
import { getConversation } from '@/lib/domains/inbound';
import type { Conversation as Answer } from '@/lib/domains/inbound/inbound.shapes';
import { destinationCountry } from '@/lib/reference/destination-country';
import { formatPhoneNumber, parseE164 } from '@/lib/reference/phone-number';
import { routes } from '@/lib/routes';

type Props = { params: Promise<{ phoneNumber: string }> };

export const metadata: Metadata = { title: 'Conversation' };

export default async function ConversationPage({ params }: Props) {
  const phoneNumber = parseE164(decodeURIComponent((await params).phoneNumber));
  if (phoneNumber === undefined) notFound();
  const name = formatPhoneNumber(phoneNumber).international;
  const country = destinationCountry(phoneNumber)?.name;
  const result = await readForPage(getConversation, { PhoneNumber: phoneNumber, MaxResults: conversationPageSize });
  return (
    <ConsolePage breadcrumbs={[{ label: 'Messages', href: routes.messages.list }, { label: name }]}>
      <PageHeader
        title={
          <span className="inline-flex items-center gap-1 tabular-nums" title={phoneNumber}>
            {name}
            <CopyButton value={phoneNumber} label="Copy phone number" />
          </span>
        }
        description={`What this number${country === undefined ? '' : ` (${country})`} and the originators of this workspace have said to each other.`}
        actions={
          <>
            <NextLink href={routes.messages.to(phoneNumber)} prefetch={false} className={buttonClasses('normal')}>
              View messages
            </NextLink>
            <NextLink href={routes.handset(phoneNumber)} prefetch={false} className={buttonClasses('normal')}>
              Open handset
            </NextLink>
            <NextLink
              href={routes.send({ DestinationPhoneNumber: phoneNumber })}
              prefetch={false}
              className={buttonClasses('primary')}
            >
              Send test message
            </NextLink>
          </>
        }
      />
      {result.ok ? (
        <Conversation
          key={phoneNumber}
          phoneNumber={phoneNumber}
          name={name}
          initial={asJson(result.data)}
          names={originatorNames(result.data)}
        />
      ) : (
        <OperationErrorAlert
          error={result.error}
          header="The conversation could not be loaded"
          action={<RetryButton />}
        />
      )}
    </ConsolePage>
  );
}

/** Each of our ends as people read it: formatting numbers takes the numbering plans, which stay on the server. */
function originatorNames({ Entries, OptedOutOf, Originators }: Answer): Record<string, string> {
  const identities = [...Entries, ...OptedOutOf, ...Originators].flatMap(
    ({ OriginationIdentity }) => OriginationIdentity ?? [],
  );
  return Object.fromEntries([...new Set(identities)].map((each) => [each, formatPhoneNumber(each).international]));
}
