import type { Metadata } from 'next';
import { readConfigurationSets } from '@/app/(console)/configuration-sets/read-configuration-sets';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { CheckNumberButton } from '@/components/protect-configurations/check-number-button';
import { ProtectConfigurationActions } from '@/components/protect-configurations/protect-configuration-actions';
import {
  protectConfigurationsTable,
  protectConfigurationValues,
} from '@/components/protect-configurations/protect-configurations-table';
import { protectHelp } from '@/components/protect-configurations/protect-help';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { quota } from '@/lib/reference/quotas';
import { routes } from '@/lib/routes';
import { readProtectConfigurations } from './read-protect-configurations';

export const metadata: Metadata = { title: 'Protect configurations' };

export default async function ProtectConfigurationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [configurations, sets, { preferences, savePreferences }, params] = await Promise.all([
    readProtectConfigurations(),
    readConfigurationSets(),
    tablePreferences(protectConfigurationsTable),
    searchParams,
  ]);
  const state = parseTableState(params, protectConfigurationsTable, preferences);
  return (
    <ConsolePage breadcrumbs={[{ label: 'Protect configurations' }]} width="full">
      <ResourceTable
        definition={protectConfigurationsTable}
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        result={
          configurations.ok
            ? { ok: true, data: pageInMemory(configurations.data, state, protectConfigurationValues) }
            : configurations
        }
        info={<InfoLink topic={protectHelp} />}
        description={
          configurations.ok &&
          `${configurations.data.length} of ${quota('protectConfigurations')} protect configurations of this account and Region are in use.`
        }
        selection="single"
        actions={
          <>
            <CheckNumberButton
              configurationSetNames={sets.ok ? sets.data.map(({ ConfigurationSetName }) => ConfigurationSetName) : []}
            />
            <ProtectConfigurationActions />
          </>
        }
        create={{
          label: 'Create protect configuration',
          href: routes.protectConfigurations.create,
          operation: 'CreateProtectConfiguration',
        }}
        emptyText="A protect configuration says which countries messages may go to. Without one, all of them."
        loadedAt={new Date()}
      />
    </ConsolePage>
  );
}
