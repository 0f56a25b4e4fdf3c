import type { Metadata } from 'next';
import NextLink from 'next/link';
import { notFound } from 'next/navigation';
import { readAllSenderIds } from '@/app/(console)/sender-ids/read-all-sender-ids';
import { DeleteConfigurationSetButton } from '@/components/configuration-sets/configuration-set-actions';
import { ConfigurationSetSummary } from '@/components/configuration-sets/configuration-set-summary';
import { configurationSetsHelp } from '@/components/configuration-sets/configuration-sets-help';
import { selectedConfigurationSet } from '@/components/configuration-sets/configuration-sets-table';
import { SetSettings } from '@/components/configuration-sets/set-settings';
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
import { describeConfigurationSets } from '@/lib/domains/configuration-sets';
import {
  configurationSetName,
  type ConfigurationSetInformation,
} from '@/lib/domains/configuration-sets/configuration-sets.shapes';
import { listTagsForResource } from '@/lib/domains/tags';
import { routes } from '@/lib/routes';

type Props = { params: Promise<{ configurationSetName: string }>; searchParams: Promise<SearchParams> };

const tabs = [
  { id: 'settings', label: 'Set settings' },
  { id: 'tags', label: 'Tags' },
] as const;

export const metadata: Metadata = { title: 'Configuration set' };

export default async function ConfigurationSetPage({ params, searchParams }: Props) {
  const [{ configurationSetName: segment }, query] = await Promise.all([params, searchParams]);
  // What cannot be a name names no set.
  const name = configurationSetName.safeParse(segment);
  if (!name.success) notFound();
  const tab = tabs.find(({ id }) => id === query.tab)?.id ?? 'settings';
  const { ConfigurationSets = [] } = await callFromPage(describeConfigurationSets, {
    ConfigurationSetNames: [name.data],
  });
  const [set] = ConfigurationSets;
  if (!set) notFound();
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Configuration sets', href: routes.configurationSets.list }, { label: name.data }]}
    >
      <PageHeader
        title={<span className="break-all">{name.data}</span>}
        info={<InfoLink topic={configurationSetsHelp} />}
        actions={
          <>
            <TableRefresh loadedAt={new Date().toISOString()} what="configuration set" />
            <DeleteConfigurationSetButton set={selectedConfigurationSet(set)} />
            <NextLink
              href={routes.send({ ConfigurationSetName: name.data })}
              prefetch={false}
              className={buttonClasses('primary')}
            >
              Test SMS sending
            </NextLink>
          </>
        }
      />
      <Stack>
        <ConfigurationSetSummary set={set} />
        <TabLinks
          label="Configuration set sections"
          activeId={tab}
          tabs={tabs.map(({ id, label }) => ({ id, label, href: routes.configurationSets.detail(name.data, id) }))}
        />
        {tab === 'settings' && <SettingsTab set={set} />}
        {tab === 'tags' && <TagsTab set={set} />}
      </Stack>
    </ConsolePage>
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
