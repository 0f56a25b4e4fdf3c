import { tablePreferences } from '@/app/(console)/table-preferences';
import { pageToken, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import {
  AddNumberOverrideButton,
  NumberOverrideActions,
} from '@/components/protect-configurations/number-override-actions';
import {
  numberOverridesTable,
  readOverrideState,
  toOverrideFilters,
} from '@/components/protect-configurations/number-overrides-table';
import { overridesHelp } from '@/components/protect-configurations/protect-help';
import { InfoLink } from '@/components/shell/help-panel';
import { readForPage } from '@/lib/console/call-from-page';
import { listProtectConfigurationRuleSetNumberOverrides } from '@/lib/domains/protect-configurations';

/** The numbers that a protect configuration has a rule of their own for. */
export async function OverridesTab({
  configuration,
  query,
}: {
  configuration: { id: string; name: string };
  query: SearchParams;
}) {
  const definition = numberOverridesTable(new Date());
  const { preferences, savePreferences } = await tablePreferences(definition);
  const state = readOverrideState(parseTableState(query, definition, preferences));
  const Filters = toOverrideFilters(state);
  const result = await readForPage(listProtectConfigurationRuleSetNumberOverrides, {
    ProtectConfigurationId: configuration.id,
    ...(Filters.length > 0 && { Filters }),
    MaxResults: state.pageSize,
    NextToken: pageToken(state),
  });
  return (
    <ResourceTable
      definition={definition}
      state={state}
      preferences={preferences}
      savePreferences={savePreferences}
      variant="container"
      result={
        result.ok
          ? { ok: true, data: { rows: result.data.RuleSetNumberOverrides ?? [], nextToken: result.data.NextToken } }
          : result
      }
      info={<InfoLink topic={overridesHelp} />}
      description="Rules for single numbers, on every channel. They go before the rules of countries."
      selection="multi"
      actions={<NumberOverrideActions configuration={configuration} />}
      createButtons={{
        primary: <AddNumberOverrideButton configuration={configuration} variant="primary" />,
        empty: <AddNumberOverrideButton configuration={configuration} variant="normal" />,
      }}
      emptyText="Every number follows the rule of its country."
    />
  );
}
