import type { Metadata } from 'next';
import { readProtectConfigurationNames } from '@/app/(console)/protect-configurations/read-protect-configurations';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { ConfigurationSetActions } from '@/components/configuration-sets/configuration-set-actions';
import { configurationSetsHelp } from '@/components/configuration-sets/configuration-sets-help';
import {
  configurationSetsTable,
  configurationSetValues,
  type ConfigurationSetRow,
} from '@/components/configuration-sets/configuration-sets-table';
import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { readForPage } from '@/lib/console/call-from-page';
import { describeAccountLimits } from '@/lib/domains/account';
import type { ConfigurationSetInformation } from '@/lib/domains/configuration-sets/configuration-sets.shapes';
import { routes } from '@/lib/routes';
import { readConfigurationSets } from './read-configuration-sets';

export const metadata: Metadata = { title: 'Configuration sets' };

export default async function ConfigurationSetsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [sets, configurations, limits, { preferences, savePreferences }, params] = await Promise.all([
    readConfigurationSets(),
    readProtectConfigurationNames(),
    readForPage(describeAccountLimits, {}),
    tablePreferences(configurationSetsTable),
    searchParams,
  ]);
  const state = parseTableState(params, configurationSetsTable, preferences);
  const nameOf = new Map(configurations.map(({ id, name }) => [id, name]));
  const rows = (found: readonly ConfigurationSetInformation[]): ConfigurationSetRow[] =>
    found.map((set) => {
      const protectConfigurationName = nameOf.get(set.ProtectConfigurationId ?? '');
      return { ...set, ...(protectConfigurationName !== undefined && { protectConfigurationName }) };
    });
  const quota = limits.ok ? limits.data.AccountLimits?.find(({ Name }) => Name === 'CONFIGURATION_SETS') : undefined;
  return (
    <ConsolePage breadcrumbs={[{ label: 'Configuration sets' }]} width="full">
      <ResourceTable
        definition={configurationSetsTable}
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        result={sets.ok ? { ok: true, data: pageInMemory(rows(sets.data), state, configurationSetValues) } : sets}
        info={<InfoLink topic={configurationSetsHelp} />}
        description={quota && `${quota.Used} of ${quota.Max} configuration sets of this account and Region are in use.`}
        selection="single"
        actions={<ConfigurationSetActions />}
        create={{
          label: 'Create configuration set',
          href: routes.configurationSets.create,
          operation: 'CreateConfigurationSet',
        }}
        emptyText="A configuration set holds the rules that a message follows when it names the set."
        loadedAt={new Date()}
      />
    </ConsolePage>
  );
}
