import { sql, type SQL } from 'drizzle-orm';
import { countedMessages, type Grain } from '@/lib/domains/statistics/roll-ups.rows';
import type { OperationContext } from '@/lib/operations/call-context';
import type { Channel, OriginatorType } from '@/lib/reference/channels';
import type { Span } from './spend-months.rules';
import type { SpendGrouping } from './spend.shapes';
import type { Usage } from './usage-types.rules';

/** What was sent and what it cost, in micros. */
export interface Amounts {
  readonly messages: number;
  readonly parts: number;
  readonly priceMicros: bigint;
  readonly carrierFeeMicros: bigint;
}

/** The amounts of one channel within a group. */
export interface GroupAmounts extends Amounts {
  readonly group: string;
  readonly channel: Channel;
}

// Sums are exact numerics, which travel as texts: a float would lose what a bigint holds.
interface AmountsRow extends Record<string, unknown> {
  messages: string;
  parts: string;
  price: string;
  fees: string;
}

const sums = sql`sum(messages)::text as messages, sum(parts)::text as parts, sum(price_micros)::text as price,
  sum(carrier_fee_micros)::text as fees`;

const amountsOf = (row: AmountsRow): Amounts => ({
  messages: Number(row.messages),
  parts: Number(row.parts),
  priceMicros: BigInt(row.price),
  carrierFeeMicros: BigInt(row.fees),
});

const groupKeys = {
  DAY: sql`to_char(period at time zone 'UTC', 'YYYY-MM-DD')`,
  MONTH: sql`to_char(period at time zone 'UTC', 'YYYY-MM')`,
  COUNTRY: sql`country`,
  ORIGINATOR_TYPE: sql`originator_type`,
} as const satisfies Record<SpendGrouping, SQL>;

const counted = ({ workspace: { workspaceId } }: OperationContext, grain: Grain, span: Span): SQL =>
  countedMessages({ workspaceId, grain, ...span });

/** What each group has sent and cost on each channel, in the order of groups; without those where nothing was sent. */
export async function readGroupedSpend(
  context: OperationContext,
  grouping: SpendGrouping,
  grain: 'DAY' | 'MONTH',
  span: Span,
): Promise<GroupAmounts[]> {
  const rows = await context.db.execute<AmountsRow & { group: string; channel: Channel }>(sql`
    select ${groupKeys[grouping]} as "group", channel, ${sums} from ${counted(context, grain, span)} as counted
     group by 1, 2 having sum(messages) <> 0 order by 1, 2`);
  return rows.map(({ group, channel, ...row }) => ({ group, channel, ...amountsOf(row) }));
}

/** What each channel has sent and cost. */
export async function readChannelSpend(
  context: OperationContext,
  span: Span,
): Promise<(Amounts & { channel: Channel })[]> {
  const rows = await context.db.execute<AmountsRow & { channel: Channel }>(sql`
    select channel, ${sums} from ${counted(context, 'MONTH', span)} as counted group by 1 having sum(messages) <> 0`);
  return rows.map(({ channel, ...row }) => ({ channel, ...amountsOf(row) }));
}

/** What each day has cost, of those on which something was sent. */
export async function readDaySpends(context: OperationContext, span: Span): Promise<ReadonlyMap<string, bigint>> {
  const rows = await context.db.execute<{ day: string; micros: string }>(sql`
    select ${groupKeys.DAY} as day, sum(price_micros + carrier_fee_micros)::text as micros
      from ${counted(context, 'DAY', span)} as counted group by 1 having sum(messages) <> 0`);
  return new Map(rows.map(({ day, micros }) => [day, BigInt(micros)]));
}

/**
 * What was sent to each country from each type of originator. Which messages carry a carrier fee is told by the day, for
 * each originator: a fee that begins within a day counts for the messages of that day before it, too.
 */
export async function readUsage(context: OperationContext, span: Span): Promise<Usage[]> {
  const rows = await context.db.execute<
    AmountsRow & { channel: Channel; country: string; originator_type: OriginatorType; with_fee: string }
  >(sql`
    select channel, country, originator_type, ${sums},
           coalesce(sum(messages) filter (where carrier_fee_micros <> 0), 0)::text as with_fee
      from (select channel, country, originator_type, sum(messages) as messages, sum(parts) as parts,
                   sum(price_micros) as price_micros, sum(carrier_fee_micros) as carrier_fee_micros
              from ${counted(context, 'DAY', span)} as counted
             group by period, channel, country, originator, originator_type) days
     group by 1, 2, 3 having sum(messages) <> 0 order by 1, 2, 3`);
  return rows.map(({ channel, country, originator_type, with_fee, ...row }) => ({
    channel,
    country,
    originatorType: originator_type,
    messagesWithFee: Number(with_fee),
    ...amountsOf(row),
  }));
}
