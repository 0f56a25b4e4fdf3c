import type { z } from 'zod';
import { limitedCsv } from '@/components/patterns/resource-table/limited-csv';
import { parseTableState } from '@/components/patterns/resource-table/table-state';
import type { searchActivityOutput } from '@/lib/domains/activity/activity.shapes';
import { activityCsvColumns, activityTable } from './activity-columns';
import { activityFilterProperties, readActivityState, toActivitySearch } from './activity-search';

export type ActivityAnswer = z.output<typeof searchActivityOutput>;

/** The longest page that the operation answers. */
const pageSize = 100;

/** What SearchActivity is asked for by the query of the list. */
export function activityExportInput(query: URLSearchParams, operationNames: readonly string[], now: Date) {
  const filter = query.getAll('filter');
  const definition = { ...activityTable, filterProperties: activityFilterProperties(filter, operationNames) };
  const state = readActivityState(parseTableState({ filter }, definition), operationNames);
  return { ...toActivitySearch(state, now), MaxResults: pageSize };
}

/** Activity records as CSV, page by page, up to the limit of such files. */
export const activityCsv = (pages: AsyncIterable<ActivityAnswer>) =>
  limitedCsv(activityCsvColumns, pages, ({ Records }) => Records, 'activity records');
