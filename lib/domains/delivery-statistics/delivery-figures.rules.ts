import { percentileMilliseconds, type DeliveryTimeBucket } from '@/lib/domains/statistics/delivery-times.rules';
import { outcomeOf, type MessageStatus } from '@/lib/reference/event-types';
import type { DeliveryFigures } from './delivery-statistics.shapes';

/** Messages of one status. */
export interface CountedStatus {
  readonly status: MessageStatus;
  readonly messages: number;
}

/** The figures of messages from their counts and from the times of those that were delivered. */
export function figuresOf(
  counts: readonly CountedStatus[],
  deliveryTimes: readonly DeliveryTimeBucket[],
): DeliveryFigures {
  const sum = { DELIVERED: 0, PENDING: 0, FAILED: 0 };
  for (const { status, messages } of counts) sum[outcomeOf(status)] += messages;
  const final = sum.DELIVERED + sum.FAILED;
  return {
    Sent: final + sum.PENDING,
    Delivered: sum.DELIVERED,
    Failed: sum.FAILED,
    Pending: sum.PENDING,
    DeliveryRate: final === 0 ? undefined : sum.DELIVERED / final,
    MedianMilliseconds: percentileMilliseconds(deliveryTimes, 0.5),
    P95Milliseconds: percentileMilliseconds(deliveryTimes, 0.95),
  };
}

/** Rows by their key. */
export function groupedByKey<Row extends { readonly key: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const known = groups.get(row.key);
    if (known) known.push(row);
    else groups.set(row.key, [row]);
  }
  return groups;
}
