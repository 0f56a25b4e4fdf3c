import { sql, type SQL } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import { countedDeliveryTimes, countedMessages, hoursKeptDays } from '@/lib/domains/statistics/roll-ups.rows';
import type { DeliveryTimeBucket } from '@/lib/domains/statistics/delivery-times.rules';
import type { OperationContext } from '@/lib/operations/call-context';
import type { Channel } from '@/lib/reference/channels';
import type { MessageStatus } from '@/lib/reference/event-types';
import { spanOf, type DeliverySpan } from './delivery-range.rules';
import type { CountedStatus } from './delivery-figures.rules';
import type { DeliveryFilterName, DeliveryQuestion } from './delivery-statistics.shapes';

/** What messages are told apart by. A period is its first moment, in milliseconds since 1970. */
export type DeliveryKey = 'period' | 'country' | 'originator';

export interface DeliveryFilter {
  readonly name: DeliveryFilterName;
  readonly values: readonly string[];
}

/**
 * The span of a question at the time of the call.
 * @throws ValidationException INVALID_PARAMETER
 */
export function readSpan({ now }: OperationContext, question: DeliveryQuestion): DeliverySpan {
  return spanOf(question, now, new Date(now.getTime() - hoursKeptDays * 86_400_000));
}

const keyColumns: Readonly<Record<DeliveryKey, SQL>> = {
  period: sql`(extract(epoch from period) * 1000)::bigint::text`,
  country: sql`country`,
  originator: sql`originator`,
};

const filterColumns: Readonly<Record<DeliveryFilterName, SQL>> = {
  channel: sql`channel`,
  'iso-country-code': sql`country`,
  'origination-identity': sql`originator`,
  'configuration-set-name': sql`configuration_set`,
  'message-type': sql`message_type`,
};

const meeting = (filters: readonly DeliveryFilter[]): SQL =>
  sql.join(
    [sql`true`, ...filters.map(({ name, values }) => sql`${filterColumns[name]} = any(${arrayOf('text', values)})`)],
    sql` and `,
  );

const rangeOf = ({ workspace }: OperationContext, { from, to, step }: DeliverySpan) =>
  ({ workspaceId: workspace.workspaceId, grain: step, from, to }) as const;

export interface CountRow extends CountedStatus {
  readonly key: string;
  readonly channel: Channel;
}

/** How many messages have each channel and status, for each value of the key. */
export async function countMessages(
  context: OperationContext,
  span: DeliverySpan,
  filters: readonly DeliveryFilter[],
  key: DeliveryKey,
): Promise<CountRow[]> {
  const rows = await context.db.execute<{ key: string; channel: Channel; status: MessageStatus; messages: string }>(sql`
    select ${keyColumns[key]} as key, channel, status, sum(messages)::text as messages
      from ${countedMessages(rangeOf(context, span))} counted
     where ${meeting(filters)}
     group by 1, 2, 3
    having sum(messages) <> 0`);
  return rows.map((row) => ({ ...row, messages: Number(row.messages) }));
}

export interface TimeRow extends DeliveryTimeBucket {
  readonly key: string;
}

/** How long the delivered ones took, as a histogram for each value of the key. */
export async function countDeliveryTimes(
  context: OperationContext,
  span: DeliverySpan,
  filters: readonly DeliveryFilter[],
  key: DeliveryKey,
): Promise<TimeRow[]> {
  const rows = await context.db.execute<{ key: string; bucket: number; messages: string }>(sql`
    select ${keyColumns[key]} as key, bucket::int as bucket, sum(messages)::text as messages
      from ${countedDeliveryTimes(rangeOf(context, span))} counted
     where ${meeting(filters)}
     group by 1, 2
    having sum(messages) <> 0`);
  return rows.map((row) => ({ ...row, messages: Number(row.messages) }));
}
