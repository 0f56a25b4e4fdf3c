import { bareName } from '@/lib/arn';
import { defineOperation } from '@/lib/operations/define-operation';
import { checkFilterValues, isAnyText, isBooleanText, isOneOf } from '@/lib/operations/list-filters';
import { errorCodes } from '@/lib/operations/operation-error';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { presentSummary } from './activity.present';
import { searchActivityRows } from './activity.rows';
import { searchActivityInput, searchActivityOutput } from './activity.shapes';

const rules = {
  resource: isAnyText,
  'user-name': isAnyText,
  'event-name': isAnyText,
  'error-code': isOneOf(errorCodes),
  'read-only': isBooleanText,
};

const defaultPageLength = 50;

/** SearchActivity: who has called what, from console and API alike, newest first. */
export const searchActivity = defineOperation({
  name: 'SearchActivity',
  exposure: 'console',
  access: 'read',
  input: searchActivityInput,
  output: searchActivityOutput,
  errors: { ValidationException: ['INVALID_FILTER_VALUES', 'INVALID_NEXT_TOKEN'] },
  async handler({ Filters = [], StartTime, EndTime, MaxResults = defaultPageLength, NextToken }, context) {
    checkFilterValues(Filters, rules);
    const filters = Filters.map(({ Name, Values }) => ({
      name: Name,
      // Records keep what an ARN names by its id.
      values: [...new Set(Name === 'resource' ? Values.map(bareName) : Values)],
    }));
    // Without the times: a range that moves with the clock ("the last hour") keeps its pages.
    const scope = JSON.stringify(['SearchActivity', filters]);
    const position = readPageToken(context, scope, NextToken);
    const rows = await searchActivityRows(context, {
      filters,
      from: StartTime === undefined ? undefined : new Date(StartTime * 1000),
      until: EndTime === undefined ? undefined : new Date(EndTime * 1000),
      after: position?.[0] === undefined ? undefined : String(position[0]),
      limit: MaxResults + 1,
    });
    const shown = rows.slice(0, MaxResults);
    const last = shown.at(-1);
    return {
      Records: shown.map(presentSummary),
      NextToken: rows.length > MaxResults && last ? makePageToken(context, scope, [last.eventId]) : undefined,
    };
  },
});
