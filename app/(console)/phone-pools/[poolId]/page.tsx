import type { Metadata } from 'next';
import NextLink from 'next/link';
import { KeywordsTab } from '@/components/keywords/keywords-tab';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import type { SearchParams } from '@/components/patterns/resource-table';
import { TableRefresh } from '@/components/patterns/resource-table/table-refresh';
import { PoolButtons } from '@/components/pools/pool-actions';
import { PoolOriginators } from '@/components/pools/pool-originators';
import { PoolSummary } from '@/components/pools/pool-summary';
import { poolLabel, selectedPool, type PoolRow } from '@/components/pools/pools-table';
import { poolsHelp, sharedRoutesHelp } from '@/components/pools/pools-help';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { TagsForm } from '@/components/tags/tags-form';
import { OptOutTab } from '@/components/two-way/opt-out-tab';
import type { SettingsOwner } from '@/components/two-way/settings-owner';
import { SwitchSetting } from '@/components/two-way/switch-setting';
import { deletionProtectionHelp } from '@/components/two-way/two-way-help';
import { TwoWayTab } from '@/components/two-way/two-way-tab';
import { buttonClasses } from '@/components/ui/button';
import { Stack } from '@/components/ui/columns';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { readForPage } from '@/lib/console/call-from-page';
import { listTagsForResource } from '@/lib/domains/tags';
import { routes } from '@/lib/routes';
import { readAllKeywords } from '../../read-all-keywords';
import { readOriginatorOptions, readPoolOriginators } from '../read-pools';
import { requirePoolOfPage } from './require-pool';

type Props = { params: Promise<{ poolId: string }>; searchParams: Promise<SearchParams> };

const tabs = [
  { id: 'originators', label: 'Associated pool originators' },
  { id: 'two-way', label: 'Two-way SMS' },
  { id: 'keywords', label: 'Keywords' },
  { id: 'opt-out-list', label: 'Opt-out list' },
  { id: 'shared-routes', label: 'Shared routes' },
  { id: 'deletion-protection', label: 'Deletion protection' },
  { id: 'tags', label: 'Tags' },
] as const;

export const metadata: Metadata = { title: 'Phone pool' };

export default async function PhonePoolPage({ params, searchParams }: Props) {
  const [{ poolId }, query] = await Promise.all([params, searchParams]);
  const tab = tabs.find(({ id }) => id === query.tab)?.id ?? 'originators';
  const pool = await requirePoolOfPage(poolId);
  const name = poolLabel(pool);
  return (
    <ConsolePage breadcrumbs={[{ label: 'Phone pools', href: routes.phonePools.list }, { label: name }]}>
      <PageHeader
        title={<span className="break-words">{name}</span>}
        info={<InfoLink topic={poolsHelp} />}
        actions={
          <>
            <TableRefresh loadedAt={new Date().toISOString()} what="phone pool" />
            <PoolButtons pool={selectedPool(pool)} />
            <NextLink
              href={routes.send({ OriginationIdentity: poolId })}
              prefetch={false}
              className={buttonClasses('primary')}
            >
              Test SMS sending
            </NextLink>
          </>
        }
      />
      <Stack>
        <PoolSummary pool={pool} />
        <TabLinks
          label="Phone pool sections"
          activeId={tab}
          tabs={tabs.map(({ id, label }) => ({ id, label, href: routes.phonePools.detail(poolId, id) }))}
        />
        <Tab tab={tab} pool={pool} owner={{ kind: 'phone pool', id: poolId, name }} searchParams={query} />
      </Stack>
    </ConsolePage>
  );
}

/** What stands under the tabs; each reads what it alone shows. */
async function Tab({
  tab,
  pool,
  owner,
  searchParams,
}: {
  tab: (typeof tabs)[number]['id'];
  pool: PoolRow;
  owner: SettingsOwner;
  searchParams: SearchParams;
}) {
  const { PoolId: poolId } = pool;
  switch (tab) {
    case 'originators': {
      const [result, candidates] = await Promise.all([readPoolOriginators(poolId), readOriginatorOptions(poolId)]);
      return <PoolOriginators pool={owner} result={result} candidates={candidates} searchParams={searchParams} />;
    }
    case 'two-way':
      return (
        <TwoWayTab settings={pool} edit={{ href: routes.phonePools.editTwoWay(poolId), operation: 'UpdatePool' }} />
      );
    case 'keywords':
      return <KeywordsTab owner={owner} result={await readAllKeywords(poolId)} searchParams={searchParams} />;
    case 'opt-out-list':
      return (
        <OptOutTab settings={pool} edit={{ href: routes.phonePools.editOptOuts(poolId), operation: 'UpdatePool' }} />
      );
    case 'shared-routes':
      return (
        <SwitchSetting
          owner={owner}
          member="SharedRoutesEnabled"
          on={pool.SharedRoutesEnabled}
          label="Shared routes"
          description="Where no originator of the pool reaches a country, a message may go through one that is shared."
          help={sharedRoutesHelp}
        />
      );
    case 'deletion-protection':
      return (
        <SwitchSetting
          owner={owner}
          member="DeletionProtectionEnabled"
          on={pool.DeletionProtectionEnabled}
          label="Deletion protection"
          description="A protected pool cannot be deleted."
          help={deletionProtectionHelp}
        />
      );
    case 'tags':
      return <TagsTab arn={pool.PoolArn} name={owner.name} />;
  }
}

async function TagsTab({ arn, name }: { arn: string; name: string }) {
  const result = await readForPage(listTagsForResource, { ResourceArn: arn });
  if (!result.ok) {
    return <OperationErrorAlert error={result.error} header="Tags could not be loaded" action={<RetryButton />} />;
  }
  return <TagsForm resourceArn={arn} resourceName={`phone pool ${name}`} tags={result.data.Tags ?? []} />;
}
