import { defineOperation } from '@/lib/operations/define-operation';
import { outcomeOf } from '@/lib/reference/event-types';
import { figuresOf, groupedByKey } from './delivery-figures.rules';
import { readFilters } from './delivery-filters';
import { periodsOf } from './delivery-range.rules';
import { countDeliveryTimes, countMessages, readSpan, type CountRow } from './delivery-statistics.rows';
import {
  getDeliveryStatisticsInput,
  getDeliveryStatisticsOutput,
  type StatusCount,
} from './delivery-statistics.shapes';

/** The same counts without their periods, the most frequent first. */
function byStatus(rows: readonly CountRow[]): StatusCount[] {
  const counts = new Map<string, StatusCount>();
  for (const { channel, status, messages } of rows) {
    const known = counts.get(`${channel} ${status}`);
    if (known) known.Messages += messages;
    else {
      counts.set(`${channel} ${status}`, {
        Channel: channel,
        MessageStatus: status,
        Outcome: outcomeOf(status),
        Messages: messages,
      });
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.Messages - a.Messages || a.MessageStatus.localeCompare(b.MessageStatus, 'en'),
  );
}

/**
 * GetDeliveryStatistics: how the messages of a time fared, as a whole, over time and by status. From the roll-ups alone, so
 * that it costs the same however many messages there are.
 */
export const getDeliveryStatistics = defineOperation({
  name: 'GetDeliveryStatistics',
  exposure: 'console',
  access: 'read',
  input: getDeliveryStatisticsInput,
  output: getDeliveryStatisticsOutput,
  errors: { ValidationException: ['INVALID_PARAMETER', 'INVALID_FILTER_VALUES'] },
  async handler(input, context) {
    const span = readSpan(context, input);
    const filters = readFilters(input.Filters);
    const [counts, times] = await Promise.all([
      countMessages(context, span, filters, 'period'),
      countDeliveryTimes(context, span, filters, 'period'),
    ]);
    const countsAt = groupedByKey(counts);
    const timesAt = groupedByKey(times);
    return {
      StartTime: span.from,
      EndTime: span.to,
      Step: span.step,
      Total: figuresOf(counts, times),
      Periods: periodsOf(span).map(({ start, end }) => {
        const key = String(start.getTime());
        return { StartTime: start, EndTime: end, ...figuresOf(countsAt.get(key) ?? [], timesAt.get(key) ?? []) };
      }),
      Statuses: byStatus(counts),
    };
  },
});
