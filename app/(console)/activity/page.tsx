import type { Metadata } from 'next';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { activityTable } from '@/components/activity/activity-columns';
import { activityHelp } from '@/components/activity/activity-help';
import {
  activityFilterProperties,
  readActivityState,
  timeProperty,
  toActivitySearch,
} from '@/components/activity/activity-search';
import { MessageRangeMenu } from '@/components/messages/message-range-menu';
import {
  filterValues,
  pageToken,
  parseTableState,
  ResourceTable,
  type SearchParams,
} from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { readForPage } from '@/lib/console/call-from-page';
import { recordedOperationNames } from '@/lib/console/recorded-operations';
import { searchActivity } from '@/lib/domains/activity';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Activity' };

export default async function ActivityPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams;
  const filterProperties = activityFilterProperties([params.filter ?? []].flat(), recordedOperationNames);
  const definition = { ...activityTable, filterProperties };
  const table = await tablePreferences(definition);
  const state = readActivityState(parseTableState(params, definition, table.preferences), recordedOperationNames);
  const loadedAt = new Date();
  const result = await readForPage(searchActivity, {
    ...toActivitySearch(state, loadedAt),
    MaxResults: state.pageSize,
    NextToken: pageToken(state),
  });
  const range = filterValues(state, timeProperty, '=').at(-1);
  const chosen = filterProperties.find(({ id }) => id === timeProperty)?.values?.find(({ value }) => value === range);
  return (
    <ConsolePage breadcrumbs={[{ label: 'Activity' }]} width="full">
      <ResourceTable
        {...table}
        definition={definition}
        state={state}
        title="Activity"
        result={
          result.ok ? { ok: true, data: { rows: result.data.Records, nextToken: result.data.NextToken } } : result
        }
        info={<InfoLink topic={activityHelp} />}
        description="Who did what, in the console and through the API, the newest first."
        actions={
          <MessageRangeMenu state={state} property={timeProperty} chosen={chosen} meaning="Calls that were made" />
        }
        emptyText="Every change and every read of the API is recorded here."
        loadedAt={loadedAt}
        csvHref={routes.activity.export}
      />
    </ConsolePage>
  );
}
