import type { Metadata } from 'next';
import NextLink from 'next/link';
import { readAllSenderIds } from '@/app/(console)/sender-ids/read-all-sender-ids';
import { readProtectConfigurationNames } from '@/app/(console)/protect-configurations/read-protect-configurations';
import { DeleteConfigurationSetButton } from '@/components/configuration-sets/configuration-set-actions';
import { ConfigurationSetSummary } from '@/components/configuration-sets/configuration-set-summary';
import { configurationSetsHelp } from '@/components/configuration-sets/configuration-sets-help';
import { selectedConfigurationSet } from '@/components/configuration-sets/configuration-sets-table';
import { SetSettings } from '@/components/configuration-sets/set-settings';
import { EventDestinationsTab } from '@/components/event-destinations/event-destinations-tab';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import type { SearchParams } from '@/components/patterns/resource-table';
import { TableRefresh } from '@/components/patterns/resource-table/table-refresh';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { ProtectConfigurationOfSet } from '@/components/protect-configurations/protect-configuration-of-set';
import { TagsForm } from '@/components/tags/tags-form';
import { buttonClasses } from '@/components/ui/button';
import { Stack } from '@/components/ui/columns';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { readForPage } from '@/lib/console/call-from-page';
import type { ConfigurationSetInformation } from '@/lib/domains/configuration-sets/configuration-sets.shapes';
import { listEventDestinations } from '@/lib/domains/event-destinations';
import { listTagsForResource } from '@/lib/domains/tags';
import { routes } from '@/lib/routes';
import { requireSetOfPage } from './require-set';

type Props = { params: Promise<{ configurationSetName: string }>; searchParams: Promise<SearchParams> };

const tabs = [
  { id: 'event-destinations', label: 'Event destinations' },
  { id: 'settings', label: 'Set settings' },
  { id: 'protect-configuration', label: 'Protect configuration' },
  { id: 'tags', label: 'Tags' },
] as const;

export const metadata: Metadata = { title: 'Configuration set' };

export default async function ConfigurationSetPage({ params, searchParams }: Props) {
  const [{ configurationSetName: segment }, query] = await Promise.all([params, searchParams]);
  const [set, configurations] = await Promise.all([requireSetOfPage(segment), readProtectConfigurationNames()]);
  const name = set.ConfigurationSetName;
  const tab = tabs.find(({ id }) => id === query.tab)?.id ?? 'event-destinations';
  return (
    <ConsolePage breadcrumbs={[{ label: 'Configuration sets', href: routes.configurationSets.list }, { label: name }]}>
      <PageHeader
        title={<span className="break-all">{name}</span>}
        info={<InfoLink topic={configurationSetsHelp} />}
        actions={
          <>
            <TableRefresh loadedAt={new Date().toISOString()} what="configuration set" />
            <DeleteConfigurationSetButton set={selectedConfigurationSet(set)} />
            <NextLink
              href={routes.send({ ConfigurationSetName: name })}
              prefetch={false}
              className={buttonClasses('primary')}
            >
              Test SMS sending
            </NextLink>
          </>
        }
      />
      <Stack>
        <ConfigurationSetSummary
          set={set}
          protectConfigurationName={configurations.find(({ id }) => id === set.ProtectConfigurationId)?.name}
        />
        <TabLinks
          label="Configuration set sections"
          activeId={tab}
          tabs={tabs.map(({ id, label }) => ({ id, label, href: routes.configurationSets.detail(name, id) }))}
        />
        {tab === 'event-destinations' && <DestinationsTab set={set} query={query} />}
        {tab === 'settings' && <SettingsTab set={set} />}
        {tab === 'protect-configuration' && (
          <ProtectConfigurationOfSet
            setName={name}
            protectConfigurationId={set.ProtectConfigurationId}
            configurations={configurations}
          />
        )}
        {tab === 'tags' && <TagsTab set={set} />}
      </Stack>
    </ConsolePage>
  );
}

async function DestinationsTab({
  set: { ConfigurationSetName },
  query,
}: {
  set: ConfigurationSetInformation;
  query: SearchParams;
}) {
  const result = await readForPage(listEventDestinations, { ConfigurationSetName });
  return (
    <EventDestinationsTab
      setName={ConfigurationSetName}
      result={result.ok ? { ok: true, data: result.data.EventDestinations } : result}
      searchParams={query}
    />
  );
}

async function SettingsTab({ set }: { set: ConfigurationSetInformation }) {
  const senderIds = await readAllSenderIds();
  return (
    <SetSettings
      name={set.ConfigurationSetName}
      settings={{ MessageType: set.DefaultMessageType ?? '', SenderId: set.DefaultSenderId ?? '' }}
      senderIds={senderIds.ok ? [...new Set(senderIds.data.map(({ SenderId }) => SenderId))] : []}
    />
  );
}

async function TagsTab({ set: { ConfigurationSetArn, ConfigurationSetName } }: { set: ConfigurationSetInformation }) {
  const result = await readForPage(listTagsForResource, { ResourceArn: ConfigurationSetArn });
  if (!result.ok) {
    return <OperationErrorAlert error={result.error} header="Tags could not be loaded" action={<RetryButton />} />;
  }
  return (
    <TagsForm
      resourceArn={ConfigurationSetArn}
      resourceName={`configuration set ${ConfigurationSetName}`}
      tags={result.data.Tags ?? []}
    />
  );
}
