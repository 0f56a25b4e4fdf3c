import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tablePreferences } from '@/app/(console)/table-preferences';
import {
  pageInMemory,
  pageToken,
  parseTableState,
  ResourceTable,
  type SearchParams,
} from '@/components/patterns/resource-table';
import { ResourceIdentifiers } from '@/components/patterns/resource-identifiers';
import { Timestamp } from '@/components/patterns/timestamp';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { CreateSubscriptionButton } from '@/components/topics/create-subscription-button';
import { deliveriesTable, toDeliverySearch } from '@/components/topics/deliveries-table';
import { DeliveryActions } from '@/components/topics/delivery-actions';
import { SigningSecrets } from '@/components/topics/signing-secrets';
import { SubscriptionActions } from '@/components/topics/subscription-actions';
import { subscriptionsTable, subscriptionValues } from '@/components/topics/subscriptions-table';
import { TopicButtons } from '@/components/topics/topic-actions';
import { deliveriesHelp, subscriptionsHelp, topicsHelp } from '@/components/topics/topics-help';
import { selectedTopic } from '@/components/topics/topics-table';
import { UsedBy } from '@/components/topics/used-by-table';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { callFromPage, readForPage } from '@/lib/console/call-from-page';
import { getTopic, listDeliveries, listSubscriptions } from '@/lib/domains/topics';
import { topicName, type TopicDetails } from '@/lib/domains/topics/topics.shapes';
import { routes } from '@/lib/routes';

type Props = { params: Promise<{ topicName: string }>; searchParams: Promise<SearchParams> };

const tabs = [
  { id: 'subscriptions', label: 'Subscriptions' },
  { id: 'deliveries', label: 'Deliveries' },
  { id: 'used-by', label: 'Used by' },
] as const;

export const metadata: Metadata = { title: 'Topic' };

export default async function TopicPage({ params, searchParams }: Props) {
  const [{ topicName: segment }, query] = await Promise.all([params, searchParams]);
  // What cannot be a name names no topic.
  const name = topicName.safeParse(segment);
  if (!name.success) notFound();
  const tab = tabs.find(({ id }) => id === query.tab)?.id ?? 'subscriptions';
  const topic = await callFromPage(getTopic, { TopicName: name.data });
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Event destinations', href: routes.destinations.list('topics') }, { label: name.data }]}
      width={tab === 'used-by' ? undefined : 'full'}
    >
      <PageHeader
        title={<span className="break-all">{name.data}</span>}
        info={<InfoLink topic={topicsHelp} />}
        actions={<TopicButtons topic={selectedTopic(topic)} />}
      />
      <Stack>
        <Summary topic={topic} />
        <TabLinks
          label="Topic sections"
          activeId={tab}
          tabs={tabs.map(({ id, label }) => ({ id, label, href: routes.destinations.topic(name.data, id) }))}
        />
        {tab === 'subscriptions' && <SubscriptionsTab topic={topic} query={query} />}
        {tab === 'deliveries' && <DeliveriesTab topic={topic} query={query} />}
        {tab === 'used-by' && <UsedBy users={topic.UsedBy} query={query} />}
      </Stack>
    </ConsolePage>
  );
}

function Summary({ topic }: { topic: TopicDetails }) {
  return (
    <Container title="Topic summary">
      <KeyValuePairs
        pairs={[
          { label: 'Subscriptions', value: topic.SubscriptionCount },
          { label: 'Event destinations', value: topic.EventDestinationCount },
          { label: 'Two-way channels', value: topic.TwoWayCount },
          { label: 'Alarms', value: topic.AlarmCount },
          {
            label: 'Last published',
            value: topic.LastPublishedTimestamp && <Timestamp time={topic.LastPublishedTimestamp} />,
          },
          { label: 'Created', value: <Timestamp time={topic.CreatedTimestamp} /> },
        ]}
      />
      <ResourceIdentifiers arn={topic.TopicArn} />
    </Container>
  );
}

async function SubscriptionsTab({
  topic: { TopicName, EmailAvailable },
  query,
}: {
  topic: TopicDetails;
  query: SearchParams;
}) {
  const definition = subscriptionsTable(TopicName);
  const [result, { preferences, savePreferences }] = await Promise.all([
    readForPage(listSubscriptions, { TopicName }),
    tablePreferences(definition),
  ]);
  const state = parseTableState(query, definition, preferences);
  const form = { topicName: TopicName, emailAvailable: EmailAvailable };
  return (
    <SigningSecrets>
      <ResourceTable
        definition={definition}
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        variant="container"
        title="Subscriptions"
        info={<InfoLink topic={subscriptionsHelp} />}
        description={EmailAvailable ? undefined : 'Webhooks only: there is no mail server.'}
        result={
          result.ok ? { ok: true, data: pageInMemory(result.data.Subscriptions, state, subscriptionValues) } : result
        }
        selection="single"
        actions={<SubscriptionActions topicName={TopicName} />}
        createButtons={{
          primary: <CreateSubscriptionButton variant="primary" {...form} />,
          empty: <CreateSubscriptionButton variant="normal" {...form} />,
        }}
        emptyText="Without a subscription, what is published to this topic reaches nobody."
        loadedAt={new Date()}
      />
    </SigningSecrets>
  );
}

async function DeliveriesTab({ topic: { TopicName }, query }: { topic: TopicDetails; query: SearchParams }) {
  const subscriptions = await readForPage(listSubscriptions, { TopicName });
  const known = subscriptions.ok ? subscriptions.data.Subscriptions : [];
  const definition = deliveriesTable(TopicName, known);
  const { preferences, savePreferences } = await tablePreferences(definition);
  const state = parseTableState(query, definition, preferences);
  const search = toDeliverySearch(state);
  const found =
    search &&
    (await readForPage(listDeliveries, {
      TopicName,
      ...search,
      MaxResults: state.pageSize,
      NextToken: pageToken(state),
    }));
  return (
    <ResourceTable
      definition={definition}
      state={state}
      preferences={preferences}
      savePreferences={savePreferences}
      variant="container"
      title="Deliveries"
      info={<InfoLink topic={deliveriesHelp} />}
      description="The newest first."
      result={
        !found
          ? { ok: true, data: { rows: [] } }
          : found.ok
            ? { ok: true, data: { rows: found.data.Deliveries, nextToken: found.data.NextToken } }
            : found
      }
      selection="multi"
      actions={
        <DeliveryActions topicName={TopicName} deadLetters={known.reduce((sum, { DeadCount }) => sum + DeadCount, 0)} />
      }
      emptyText="Nothing has been published to this topic since it has subscriptions."
      loadedAt={new Date()}
    />
  );
}
