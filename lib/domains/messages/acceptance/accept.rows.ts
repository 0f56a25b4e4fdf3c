import { and, eq, sql } from 'drizzle-orm';
import { originatorLanes } from '@/db/schema';
import { publishFirstEvent } from '@/lib/domains/event-destinations/publications.rows';
import { countedColumns, countNew } from '@/lib/domains/statistics/roll-ups.rows';
import type { OperationContext } from '@/lib/operations/call-context';
import { brokenConstraint } from '@/lib/operations/postgres-error';
import { partsPerSecond } from '@/lib/reference/throughput';
import { wantedMessageType, type ChosenOriginator, type Deliberation } from './deliberation';
import { spendMonth } from './facts.rows';
import { recipientPauseMilliseconds, recipientRateExemption } from './recipient-rate-check';

/** The longest and the default time to live (quotas.json, `timeToLive`). */
export const longestTimeToLiveSeconds = 259_200;

/** What the month of the channel or the recipient said to a message, on the rows that the statement locks. */
export type StoredVerdict = 'ACCEPTED' | 'OVER_LIMIT' | 'TOO_SOON';

const paceKey = 'recipient_paces_workspace_id_destination_pk';

// Made once: they are the same for every message.
const storedColumns = countedColumns('messages');
const countStored = countNew('message');

/** The lane of a shared route, made on its first message. */
async function openSharedLane(context: OperationContext, originator: ChosenOriginator, iso: string): Promise<number> {
  const { workspaceId } = context.workspace;
  const [made] = await context.db
    .insert(originatorLanes)
    .values({
      workspaceId,
      originatorId: originator.originatorId,
      partsPerSecond: partsPerSecond(originator.type, iso),
      nextFreeAt: context.now,
    })
    .onConflictDoNothing()
    .returning({ laneId: originatorLanes.laneId });
  if (made) return made.laneId;
  const [existing] = await context.db
    .select({ laneId: originatorLanes.laneId })
    .from(originatorLanes)
    .where(
      and(eq(originatorLanes.workspaceId, workspaceId), eq(originatorLanes.originatorId, originator.originatorId)),
    );
  if (!existing) throw new Error(`The lane of ${originator.originatorId} could not be opened.`);
  return existing.laneId;
}

/**
 * Stores a message that passed every check: the reservation of its charge, the recipient's pace, the message, its first
 * event (with what its configuration set publishes of it), its count in the statistics and its place in the lane, in one
 * statement. The two rules that other sends may break in the meantime are decided here once more, on rows that the
 * statement locks: nothing is stored unless both hold. (A lane that is new stays; it is
 * for whatever message comes next.)
 */
export async function storeAcceptedMessage(
  context: OperationContext,
  deliberation: Required<Deliberation>,
  messageId: string,
): Promise<StoredVerdict> {
  const { workspaceId } = context.workspace;
  const { request, destination, country, body, parts, originator, candidates, price } = deliberation;
  const { channel } = request;
  const now = sql`${context.now.toISOString()}::timestamptz`;
  const laneId = originator.laneId ?? (await openSharedLane(context, originator, country.iso));
  const exempt = recipientRateExemption(deliberation) !== undefined;
  const charge = sql`${price.chargeMicros.toString()}::bigint`;
  const limit = sql`(select least(account_limit_micros, coalesce(enforced_limit_micros, account_limit_micros))
                       from channel_settings where workspace_id = ${workspaceId} and channel = ${channel})`;
  const partCount = parts.parts.length;
  const poolId = deliberation.facts.pool?.poolId ?? null;
  const setName = deliberation.facts.configurationSet?.name;
  const parameters = {
    context: request.context,
    keyword: request.keyword,
    destinationCountryParameters: request.destinationCountryParameters,
    maxPrice: request.maxPrice,
  };
  const statement = sql`
    with reserved as (
      insert into spend_months as month (workspace_id, channel, month, spent_micros)
      select ${workspaceId}, ${channel}, ${spendMonth(context.now)}, ${charge} where ${charge} = 0 or ${charge} <= ${limit}
      on conflict (workspace_id, channel, month) do update set spent_micros = month.spent_micros + excluded.spent_micros
        where excluded.spent_micros = 0 or month.spent_micros + excluded.spent_micros <= ${limit}
      returning 1
    ), paced as (
      insert into recipient_paces as pace (workspace_id, destination, last_accepted_at)
      select ${workspaceId}, ${destination}, ${now} where not ${exempt}::boolean and exists (select from reserved)
      on conflict (workspace_id, destination) do update set last_accepted_at = excluded.last_accepted_at
        where pace.last_accepted_at <= excluded.last_accepted_at - make_interval(secs => ${recipientPauseMilliseconds / 1000})
      returning 1
    ), too_soon as (
      -- The recipient's row stands in the way of this one: its key breaks and takes the reservation back with it.
      insert into recipient_paces (workspace_id, destination, last_accepted_at)
      select ${workspaceId}, ${destination}, ${now}
       where not ${exempt}::boolean and exists (select from reserved) and not exists (select from paced)
    ), message as (
      insert into messages (workspace_id, message_id, channel, accepted_at, destination, country, originator, originator_id,
        originator_type, configuration_set, message_type, purpose, body, encoding, parts, price_micros, carrier_fee_micros,
        time_to_live_seconds, parameters, originator_choice, pool_id, attempt, status, is_final, status_at)
      select ${workspaceId}, ${messageId}::uuid, ${channel}, ${now}, ${destination}, ${country.iso}, ${originator.originator},
        ${originator.originatorId}, ${originator.type}, ${setName ?? null},
        ${wantedMessageType(deliberation) ?? originator.messageType}, ${request.purpose}, ${body},
        ${parts.encoding === 'GSM' ? 'GSM' : 'Unicode'}, ${partCount}, ${price.priceMicros.toString()}::bigint,
        ${price.carrierFeeMicros.toString()}::bigint, ${request.timeToLiveSeconds ?? longestTimeToLiveSeconds},
        ${JSON.stringify(parameters)}::jsonb, ${JSON.stringify(candidates)}::jsonb, ${poolId}, 1, 'QUEUED', false, ${now}
      where exists (select from reserved) and (${exempt}::boolean or exists (select from paced))
      returning ${storedColumns}
    ), counted as (
      ${countStored}
    ), event as (
      insert into message_events (workspace_id, message_id, attempt, status, event_type, is_final, occurred_at, recorded_at)
      select ${workspaceId}, ${messageId}::uuid, 1, 'QUEUED', ${`${channel}_QUEUED`}, false, ${now}, ${now}
      where exists (select from message)
    ), conversation as (
      insert into pool_conversations as known (workspace_id, pool_id, destination, originator_id, last_sent_at)
      select ${workspaceId}, ${poolId}, ${destination}, ${originator.originatorId}, ${now}
       where ${poolId}::text is not null and exists (select from message)
      on conflict (workspace_id, pool_id, destination) do update
        set originator_id = excluded.originator_id, last_sent_at = excluded.last_sent_at
    ), dispatch as (
      insert into message_dispatches (lane_id, message_id, workspace_id, parts, attempt)
      select ${laneId}, ${messageId}::uuid, ${workspaceId}, ${partCount}, 1 where exists (select from message)
    )${setName === undefined ? sql`` : publishFirstEvent(workspaceId, setName, messageId, channel, 'QUEUED')}
    select exists (select from message) as accepted
  `;
  try {
    const [row] = await context.db.execute<{ accepted: boolean }>(statement);
    return row?.accepted ? 'ACCEPTED' : 'OVER_LIMIT';
  } catch (error) {
    if (brokenConstraint(error) === paceKey) return 'TOO_SOON';
    throw error;
  }
}
