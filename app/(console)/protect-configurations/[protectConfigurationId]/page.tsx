import type { Metadata } from 'next';
import NextLink from 'next/link';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import type { SearchParams } from '@/components/patterns/resource-table';
import { TableRefresh } from '@/components/patterns/resource-table/table-refresh';
import { AssociationsTab } from '@/components/protect-configurations/associations-tab';
import { countryRulesOf } from '@/components/protect-configurations/country-rule-set';
import { readRuleFilter } from '@/components/protect-configurations/country-rules';
import { ProtectConfigurationButtons } from '@/components/protect-configurations/protect-configuration-actions';
import { ProtectConfigurationSummary } from '@/components/protect-configurations/protect-configuration-summary';
import {
  protectConfigurationLabel,
  selectedProtectConfiguration,
  type ProtectConfigurationRow,
} from '@/components/protect-configurations/protect-configurations-table';
import { protectHelp } from '@/components/protect-configurations/protect-help';
import { capabilityTabs } from '@/components/protect-configurations/protect-words';
import { ProtectionCheck } from '@/components/protect-configurations/protection-check';
import { RulesTab } from '@/components/protect-configurations/rules-tab';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { TagsForm } from '@/components/tags/tags-form';
import { SwitchSetting } from '@/components/two-way/switch-setting';
import { deletionProtectionHelp } from '@/components/two-way/two-way-help';
import { buttonClasses } from '@/components/ui/button';
import { Stack } from '@/components/ui/columns';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { readForPage } from '@/lib/console/call-from-page';
import { getProtectConfigurationCountryRuleSet } from '@/lib/domains/protect-configurations';
import {
  protectStatuses,
  type ProtectCapability,
} from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import { listTagsForResource } from '@/lib/domains/tags';
import { routes } from '@/lib/routes';
import { OverridesTab } from './overrides-tab';
import { requireProtectConfigurationOfPage } from './require-protect-configuration';

type Props = { params: Promise<{ protectConfigurationId: string }>; searchParams: Promise<SearchParams> };

const tabs = [
  { id: 'sms', label: 'SMS rules' },
  { id: 'mms', label: 'MMS rules' },
  { id: 'voice', label: 'Voice rules' },
  { id: 'overrides', label: 'Number overrides' },
  { id: 'associations', label: 'Associations' },
  { id: 'deletion-protection', label: 'Deletion protection' },
  { id: 'tags', label: 'Tags' },
] as const;
type TabId = (typeof tabs)[number]['id'];

export const metadata: Metadata = { title: 'Protect configuration' };

export default async function ProtectConfigurationPage({ params, searchParams }: Props) {
  const [{ protectConfigurationId: segment }, query] = await Promise.all([params, searchParams]);
  const configuration = await requireProtectConfigurationOfPage(segment);
  const { ProtectConfigurationId: id } = configuration;
  const name = protectConfigurationLabel(configuration);
  const tab = tabs.find((one) => one.id === query.tab)?.id ?? 'sms';
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Protect configurations', href: routes.protectConfigurations.list }, { label: name }]}
    >
      <PageHeader
        title={<span className="break-words">{name}</span>}
        info={<InfoLink topic={protectHelp} />}
        actions={
          <>
            <TableRefresh loadedAt={new Date().toISOString()} what="protect configuration" />
            <ProtectConfigurationButtons configuration={selectedProtectConfiguration(configuration)} />
            <NextLink
              href={routes.send({ ProtectConfigurationId: id })}
              prefetch={false}
              className={buttonClasses('primary')}
            >
              Test SMS sending
            </NextLink>
          </>
        }
      />
      <Stack>
        <ProtectConfigurationSummary configuration={configuration} />
        <TabLinks
          label="Protect configuration sections"
          activeId={tab}
          tabs={tabs.map((one) => ({ ...one, href: routes.protectConfigurations.detail(id, one.id) }))}
        />
        <Tab tab={tab} configuration={configuration} name={name} query={query} />
        {(tab === 'overrides' || tab in capabilityTabs) && <ProtectionCheck protectConfigurationId={id} />}
      </Stack>
    </ConsolePage>
  );
}

/** What stands under the tabs; each reads what it alone shows. */
async function Tab({
  tab,
  configuration,
  name,
  query,
}: {
  tab: TabId;
  configuration: ProtectConfigurationRow;
  name: string;
  query: SearchParams;
}) {
  const { ProtectConfigurationId: id, ProtectConfigurationArn: arn } = configuration;
  switch (tab) {
    case 'sms':
    case 'mms':
    case 'voice':
      return <CountryRulesTab configuration={{ id, name }} capability={capabilityTabs[tab]} query={query} />;
    case 'overrides':
      return <OverridesTab configuration={{ id, name }} query={query} />;
    case 'associations':
      return <AssociationsTab configuration={configuration} />;
    case 'deletion-protection':
      return (
        <SwitchSetting
          owner={{ kind: 'protect configuration', id, name }}
          member="DeletionProtectionEnabled"
          on={configuration.DeletionProtectionEnabled}
          label="Deletion protection"
          description="A protected protect configuration cannot be deleted."
          help={deletionProtectionHelp}
        />
      );
    case 'tags':
      return <TagsTab arn={arn} name={name} />;
  }
}

async function CountryRulesTab({
  configuration,
  capability,
  query,
}: {
  configuration: { id: string; name: string };
  capability: ProtectCapability;
  query: SearchParams;
}) {
  const result = await readForPage(getProtectConfigurationCountryRuleSet, {
    ProtectConfigurationId: configuration.id,
    NumberCapability: capability,
  });
  if (!result.ok) {
    return (
      <OperationErrorAlert error={result.error} header="Country rules could not be loaded" action={<RetryButton />} />
    );
  }
  const rules = countryRulesOf(result.data.CountryRuleSet);
  return (
    <RulesTab
      key={capability}
      configuration={configuration}
      capability={capability}
      rules={rules}
      initialFilter={readRuleFilter(query, rules, protectStatuses)}
    />
  );
}

async function TagsTab({ arn, name }: { arn: string; name: string }) {
  const result = await readForPage(listTagsForResource, { ResourceArn: arn });
  if (!result.ok) {
    return <OperationErrorAlert error={result.error} header="Tags could not be loaded" action={<RetryButton />} />;
  }
  return <TagsForm resourceArn={arn} resourceName={`protect configuration ${name}`} tags={result.data.Tags ?? []} />;
}
