import type { Metadata } from 'next';
import NextLink from 'next/link';
import { notFound } from 'next/navigation';
import type { SearchParams } from '@/components/patterns/resource-table';
import { TableRefresh } from '@/components/patterns/resource-table/table-refresh';
import { ReleaseSenderIdButton } from '@/components/sender-ids/sender-id-actions';
import { SenderIdProtection } from '@/components/sender-ids/sender-id-protection';
import { SenderIdSummary } from '@/components/sender-ids/sender-id-summary';
import { senderIdsHelp } from '@/components/sender-ids/sender-ids-help';
import { selectedSenderId, senderIdPath, senderIdText } from '@/components/sender-ids/sender-ids-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { TagsForm } from '@/components/tags/tags-form';
import { buttonClasses } from '@/components/ui/button';
import { Stack } from '@/components/ui/columns';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { callFromPage } from '@/lib/console/call-from-page';
import { getSenderId } from '@/lib/domains/sender-ids';
import { routes } from '@/lib/routes';

type Props = {
  params: Promise<{ senderId: string; isoCountryCode: string }>;
  searchParams: Promise<SearchParams>;
};

const tabs = [
  { id: 'deletion-protection', label: 'Deletion protection' },
  { id: 'tags', label: 'Tags' },
] as const;

export const metadata: Metadata = { title: 'Sender ID' };

export default async function SenderIdPage({ params, searchParams }: Props) {
  const [{ senderId: name, isoCountryCode }, query] = await Promise.all([params, searchParams]);
  // Whatever else a URL may hold there is no sender ID, and names nothing.
  if (!/^[A-Za-z0-9-]{1,11}$/.test(name) || !/^[A-Z]{2}$/.test(isoCountryCode)) notFound();
  const tab = tabs.find(({ id }) => id === query.tab)?.id ?? 'deletion-protection';
  const senderId = await callFromPage(getSenderId, { SenderId: name, IsoCountryCode: isoCountryCode });
  const selected = selectedSenderId(senderId);
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Sender IDs', href: routes.senderIds.list }, { label: senderIdText(selected) }]}
    >
      <PageHeader
        title={senderIdText(selected)}
        info={<InfoLink topic={senderIdsHelp} />}
        actions={
          <>
            <TableRefresh loadedAt={new Date().toISOString()} what="sender ID" />
            <ReleaseSenderIdButton selected={selected} />
            <NextLink
              href={routes.send({ OriginationIdentity: senderId.SenderIdArn })}
              prefetch={false}
              className={buttonClasses('primary')}
            >
              Send test message
            </NextLink>
          </>
        }
      />
      <Stack>
        <SenderIdSummary senderId={senderId} />
        <TabLinks
          label="Sender ID sections"
          activeId={tab}
          tabs={tabs.map(({ id, label }) => ({
            id,
            label,
            href: routes.senderIds.detail(senderIdPath(senderId), id),
          }))}
        />
        {tab === 'deletion-protection' && <SenderIdProtection selected={selected} />}
        {tab === 'tags' && (
          <TagsForm
            resourceArn={senderId.SenderIdArn}
            resourceName={`sender ID ${senderIdText(selected)}`}
            tags={senderId.Tags}
          />
        )}
      </Stack>
    </ConsolePage>
  );
}
