import type { Metadata } from 'next';
import NextLink from 'next/link';
import { notFound } from 'next/navigation';
import { phoneNumberHelp } from '@/components/phone-numbers/phone-numbers-help';
import { PhoneNumberMessages } from '@/components/phone-numbers/phone-number-messages';
import { PhoneNumberSummary } from '@/components/phone-numbers/phone-number-summary';
import { selectedPhoneNumber, type SelectedPhoneNumber } from '@/components/phone-numbers/phone-numbers-table';
import { ReleaseButton } from '@/components/phone-numbers/release-button';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import type { SearchParams } from '@/components/patterns/resource-table';
import { TableRefresh } from '@/components/patterns/resource-table/table-refresh';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { TagsForm } from '@/components/tags/tags-form';
import { Alert } from '@/components/ui/alert';
import { Button, buttonClasses } from '@/components/ui/button';
import { Stack } from '@/components/ui/columns';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { callFromPage, readForPage } from '@/lib/console/call-from-page';
import { searchMessages } from '@/lib/domains/messages';
import { getPhoneNumber } from '@/lib/domains/phone-numbers';
import { listTagsForResource } from '@/lib/domains/tags';
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
  const number = await callFromPage(getPhoneNumber, { PhoneNumberId: phoneNumberId });
  const selected = selectedPhoneNumber(number);
  const { name } = selected;
  return (
    <ConsolePage breadcrumbs={[{ label: 'Phone numbers', href: routes.phoneNumbers.list }, { label: name }]}>
      <PageHeader
        title={name}
        info={<InfoLink topic={phoneNumberHelp} />}
        actions={
          <>
            <TableRefresh loadedAt={new Date().toISOString()} what="phone number" />
            <ReleaseButton number={selected} />
            <SendTestButton number={selected} />
          </>
        }
      />
      <Stack>
        {number.StatusReason !== undefined && (
          <Alert
            type={number.ActionRequired ? 'warning' : 'info'}
            header={
              number.ActionRequired ? 'Action required: this number cannot send yet' : 'This number cannot send yet'
            }
          >
            {number.StatusReason}
          </Alert>
        )}
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

/** To the test page, from a number that can send a text. */
function SendTestButton({ number: { phoneNumberId, sendingObstacle } }: { number: SelectedPhoneNumber }) {
  if (sendingObstacle !== undefined) {
    return (
      <Button variant="primary" disabled title={sendingObstacle}>
        Send test message
      </Button>
    );
  }
  return (
    <NextLink
      href={routes.send({ OriginationIdentity: phoneNumberId })}
      prefetch={false}
      className={buttonClasses('primary')}
    >
      Send test message
    </NextLink>
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
