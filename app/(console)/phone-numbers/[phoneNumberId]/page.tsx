import type { Metadata } from 'next';
import NextLink from 'next/link';
import { notFound } from 'next/navigation';
import { phoneNumberHelp } from '@/components/phone-numbers/phone-numbers-help';
import { PhoneNumberMessages } from '@/components/phone-numbers/phone-number-messages';
import { PhoneNumberSummary } from '@/components/phone-numbers/phone-number-summary';
import { selectedPhoneNumber } from '@/components/phone-numbers/phone-numbers-table';
import { ReleaseButton } from '@/components/phone-numbers/release-button';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import type { SearchParams } from '@/components/patterns/resource-table';
import { TableRefresh } from '@/components/patterns/resource-table/table-refresh';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { TagsForm } from '@/components/tags/tags-form';
import { buttonClasses } from '@/components/ui/button';
import { Stack } from '@/components/ui/columns';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { callFromPage, readForPage } from '@/lib/console/call-from-page';
import { searchMessages } from '@/lib/domains/messages';
import { describePhoneNumbers } from '@/lib/domains/phone-numbers';
import { listTagsForResource } from '@/lib/domains/tags';
import { formatPhoneNumber } from '@/lib/reference/phone-number';
import { routes } from '@/lib/routes';
import { isSettingsTab, SettingsTab, settingsTabs } from './settings-tab';

type Props = { params: Promise<{ phoneNumberId: string }>; searchParams: Promise<SearchParams> };

const tabs = [{ id: 'messages', label: 'Messages' }, ...settingsTabs, { id: 'tags', label: 'Tags' }] as const;

/** As many messages as the tab shows; all of them are a link away. */
const newestMessages = 10;

export const metadata: Metadata = { title: 'Phone number' };

export default async function PhoneNumberPage({ params, searchParams }: Props) {
  const [{ phoneNumberId }, query] = await Promise.all([params, searchParams]);
  // Whatever else a URL may hold there is no id, and names nothing.
  if (!/^phone-[0-9a-f]{32}$/.test(phoneNumberId)) notFound();
  const tab = tabs.find(({ id }) => id === query.tab)?.id ?? 'messages';
  const { PhoneNumbers: [number] = [] } = await callFromPage(describePhoneNumbers, { PhoneNumberIds: [phoneNumberId] });
  if (!number) notFound();
  const name = formatPhoneNumber(number.PhoneNumber).national;
  return (
    <ConsolePage breadcrumbs={[{ label: 'Phone numbers', href: routes.phoneNumbers.list }, { label: name }]}>
      <PageHeader
        title={name}
        info={<InfoLink topic={phoneNumberHelp} />}
        actions={
          <>
            <TableRefresh loadedAt={new Date().toISOString()} what="phone number" />
            <ReleaseButton number={selectedPhoneNumber(number)} />
            <NextLink
              href={routes.send({ OriginationIdentity: phoneNumberId })}
              prefetch={false}
              className={buttonClasses('primary')}
            >
              Send test message
            </NextLink>
          </>
        }
      />
      <Stack>
        <PhoneNumberSummary number={number} />
        <TabLinks
          label="Phone number sections"
          activeId={tab}
          tabs={tabs.map(({ id, label }) => ({ id, label, href: routes.phoneNumbers.detail(phoneNumberId, id) }))}
        />
        {tab === 'messages' && <MessagesTab phoneNumber={number.PhoneNumber} />}
        {isSettingsTab(tab) && <SettingsTab tab={tab} number={number} searchParams={query} />}
        {tab === 'tags' && <TagsTab arn={number.PhoneNumberArn} name={name} />}
      </Stack>
    </ConsolePage>
  );
}

async function MessagesTab({ phoneNumber }: { phoneNumber: string }) {
  const result = await readForPage(searchMessages, {
    Filters: [{ Name: 'origination-identity', Values: [phoneNumber] }],
    MaxResults: newestMessages,
  });
  return <PhoneNumberMessages phoneNumber={phoneNumber} result={result} />;
}

async function TagsTab({ arn, name }: { arn: string; name: string }) {
  const result = await readForPage(listTagsForResource, { ResourceArn: arn });
  if (!result.ok) {
    return <OperationErrorAlert error={result.error} header="Tags could not be loaded" action={<RetryButton />} />;
  }
  return <TagsForm resourceArn={arn} resourceName={`phone number ${name}`} tags={result.data.Tags ?? []} />;
}
