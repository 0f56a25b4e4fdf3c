import { defineOperation } from '@/lib/operations/define-operation';
import { figuresOf, groupedByKey } from './delivery-figures.rules';
import { readFilters } from './delivery-filters';
import { countDeliveryTimes, countMessages, readSpan, type DeliveryKey } from './delivery-statistics.rows';
import {
  listDeliveryStatisticsInput,
  listDeliveryStatisticsOutput,
  type DeliveryGrouping,
} from './delivery-statistics.shapes';

const keys = { COUNTRY: 'country', ORIGINATOR: 'originator' } as const satisfies Record<DeliveryGrouping, DeliveryKey>;

/** More than an account has originators, unless it makes them up by the thousand. */
export const mostGroups = 2_000;

/** ListDeliveryStatistics: how messages fared by country or by originator, those with the most messages first. */
export const listDeliveryStatistics = defineOperation({
  name: 'ListDeliveryStatistics',
  exposure: 'console',
  access: 'read',
  input: listDeliveryStatisticsInput,
  output: listDeliveryStatisticsOutput,
  errors: { ValidationException: ['INVALID_PARAMETER', 'INVALID_FILTER_VALUES'] },
  async handler(input, context) {
    const span = readSpan(context, input);
    const filters = readFilters(input.Filters);
    const [counts, times] = await Promise.all([
      countMessages(context, span, filters, keys[input.GroupBy]),
      countDeliveryTimes(context, span, filters, keys[input.GroupBy]),
    ]);
    const timesOf = groupedByKey(times);
    const groups = [...groupedByKey(counts)]
      .map(([key, rows]) => ({ Key: key, ...figuresOf(rows, timesOf.get(key) ?? []) }))
      .sort((a, b) => b.Sent - a.Sent || (a.Key < b.Key ? -1 : 1));
    return {
      StartTime: span.from,
      EndTime: span.to,
      Step: span.step,
      Groups: groups.slice(0, mostGroups),
      IsCut: groups.length > mostGroups,
    };
  },
});
