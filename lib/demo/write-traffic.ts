import { sql, type SQL } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import type { Database, DatabaseSession } from '@/db/client';
import { messageStatus } from '@/lib/reference/event-types';
import type { DemoPerson } from './people';
import { demoCountries, demoFailures, demoOutage, hourWeights } from './story';
import type { Campaign, DemoDay } from './plan';

/** Two connections write at a time: one inserts while the other's commit is being flushed. */
const writers = 2;

/** Handsets show the texts of so many last days. */
const handsetDays = 2;

export interface Traffic {
  readonly workspaceId: number;
  readonly seed: number;
  readonly campaigns: readonly Campaign[];
  readonly people: readonly DemoPerson[];
  /** Oldest first. */
  readonly days: readonly DemoDay[];
  /** Nothing happens after it. */
  readonly until: Date;
}

/**
 * Writes the messages of all days with their events, in transactions of their own.
 * @param onDay is told after each day how many messages it had
 */
export async function writeTraffic(
  database: Database,
  traffic: Traffic,
  onDay: (messages: number) => void,
): Promise<void> {
  const shareOf = (writer: number) =>
    database.write.transaction(async (db) => {
      await db.execute(sql`set local synchronous_commit = off`);
      await makePlanTables(db, traffic);
      for (const day of traffic.days.filter((_, index) => index % writers === writer)) {
        await writeDay(db, traffic, day);
        onDay(day.messages);
      }
    });
  await Promise.all(Array.from({ length: writers }, (_, writer) => shareOf(writer)));
}

/** A fraction of 1 for the n-th message and one of its questions: the same whenever, and in whatever order, it is asked. */
const draw = (seed: number, question: number, n: SQL = sql`n`): SQL =>
  sql`(((hashint8extended(${n}, ${sql.raw(String(seed * 100 + question))}) >> 11) & 9007199254740991) / 9007199254740992.0::float8)`;

/** Thresholds for `width_bucket`: how weights divide the range from 0 to 1. */
function thresholds(weights: readonly number[]): SQL {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let seen = 0;
  const bounds = weights.slice(0, -1).map((weight) => (seen += weight / total));
  return sql.raw(`array[${bounds.join(', ')}]::float8[]`);
}

async function makePlanTables(db: DatabaseSession, { campaigns, people }: Traffic): Promise<void> {
  const byCountry = new Map(demoCountries.map((country) => [country.country, country]));
  const places = new Map<string, number>();
  const peopleRows = people.map(({ country, number, optedOutAt }) => {
    const person = places.get(country) ?? 0;
    places.set(country, person + 1);
    return { country, person, number, opted_out_at: optedOutAt };
  });
  await db.execute(sql`
    create temporary table demo_people on commit drop as
    select * from jsonb_to_recordset(${JSON.stringify(peopleRows)}::jsonb)
      as p (country text, person int, number text, opted_out_at timestamptz)`);
  await db.execute(sql`alter table demo_people add primary key (country, person)`);
  await db.execute(sql`analyze demo_people`);
  const campaignRows = campaigns.map(({ index, country, originators, ...campaign }) => ({
    campaign: index,
    country,
    people: places.get(country),
    originator_type: campaign.type,
    originators: originators.map(({ originator }) => originator),
    originator_ids: originators.map(({ originatorId }) => originatorId),
    pool_id: originators[0]?.poolId,
    configuration_set: campaign.configurationSet,
    message_type: campaign.messageType,
    body: campaign.body,
    encoding: campaign.encoding,
    parts: campaign.parts,
    hours_ahead: byCountry.get(country)?.hoursAhead,
    delivered_percent: byCountry.get(country)?.deliveredPercent,
    median_ms: byCountry.get(country)?.medianMilliseconds,
  }));
  await db.execute(sql`
    create temporary table demo_campaigns on commit drop as
    select * from jsonb_to_recordset(${JSON.stringify(campaignRows)}::jsonb)
      as c (campaign int, country text, people int, originator_type text, originators text[], originator_ids text[],
            pool_id text, configuration_set text, message_type text, body text, encoding text, parts int, hours_ahead int,
            delivered_percent float8, median_ms float8)`);
}

/** The life of a message by its outcome: what a device says of it comes after the carrier has accepted it. */
const lifeOf = sql`(values
    ('QUEUED', 0.0), ('PENDING', 0.03),
    (case when status in ('DELIVERED', 'UNREACHABLE', 'BLOCKED', 'UNKNOWN') then 'SUCCESSFUL' end, 0.4), (status, 1.0)
  ) as life (event_status, share)`;

async function writeDay(db: DatabaseSession, traffic: Traffic, day: DemoDay): Promise<void> {
  const { workspaceId, seed, campaigns, until } = traffic;
  const ask = (question: number) => draw(seed, question);
  const outageAt = new Date(until.getTime() - demoOutage.daysBefore * 86_400_000);
  const failures = sql.raw(`array[${demoFailures.map(({ status }) => `'${status}'`).join()}]`);
  const eventTypes = JSON.stringify(
    Object.fromEntries(
      ['QUEUED', 'PENDING', 'SUCCESSFUL', 'DELIVERED', ...demoFailures.map(({ status }) => status)].map((status) => [
        status,
        messageStatus('TEXT', status as 'QUEUED').eventType, // all of them are statuses of texts
      ]),
    ),
  );
  const prices = arrayOf(
    'text',
    campaigns.map(({ priceAt }) => String(priceAt(day.from).priceMicros)),
  );
  const fees = arrayOf(
    'text',
    campaigns.map(({ priceAt }) => String(priceAt(day.from).carrierFeeMicros)),
  );
  const untilAt = sql`${until.toISOString()}::timestamptz`;
  await db.execute(sql`
    with chosen as (
      select n, c.*, p.number, p.person, p.opted_out_at,
             width_bucket(${ask(3)}, ${thresholds(hourWeights)}) as hour
        from (select n, width_bucket(${ask(1)}, ${thresholds(campaigns.map(({ share }) => share))}) as campaign
                from generate_series(${day.first}::bigint, ${day.first + day.messages - 1}::bigint) as n) message
        join demo_campaigns c using (campaign)
        join demo_people p on p.country = c.country
                          and p.person = least(c.people - 1, floor(power(${ask(2)}, 1.4) * c.people))::int
    ), timed as (
      select *, ${day.from.toISOString()}::timestamptz + make_interval(secs => (
               (((hour - hours_ahead + 24) % 24 + ${ask(4)}) * 3600
                 - extract(epoch from ${day.from.toISOString()}::timestamptz - date_trunc('day', ${day.from.toISOString()}::timestamptz, 'UTC'))
                 + 86400)::numeric % 86400)::float8) as wanted_at
        from chosen
    ), addressed as (
      -- Who has opted out by then gets nothing; the next person of the country, who never does, gets the message instead.
      select t.*, date_trunc('milliseconds', least(wanted_at, ${untilAt} - interval '1 second')) as at,
             case when t.opted_out_at < wanted_at then neighbour.number else t.number end as destination
        from timed t left join demo_people neighbour on neighbour.country = t.country and neighbour.person = t.person + 1
    ), ended as (
      select *,
             case when country = ${demoOutage.country} and originator_type = ${demoOutage.type}
                       and at >= ${outageAt.toISOString()}::timestamptz
                       and at < ${outageAt.toISOString()}::timestamptz + make_interval(hours => ${demoOutage.hours})
                       and ${ask(5)} < ${demoOutage.lostPercent / 100} then 'CARRIER_UNREACHABLE'
                  when ${ask(6)} * 100 < delivered_percent then 'DELIVERED'
                  else (${failures})[1 + width_bucket(${ask(7)}, ${thresholds(demoFailures.map(({ share }) => share))})] end as drawn,
             -- Log-normal, as waiting times are: half take less than the median, a few take very much longer.
             median_ms * exp(0.6 * sqrt(-2 * ln(greatest(${ask(8)}, 1e-9))) * cos(6.283185307179586 * ${ask(9)})) as took_ms
        from addressed
    ), final as (
      select *, case when drawn = 'UNKNOWN' and at > ${untilAt} - interval '72 hours' then 'UNREACHABLE' else drawn end as status
        from ended
    ), sent as (
      insert into messages (workspace_id, message_id, channel, accepted_at, destination, country, originator, originator_id,
        originator_type, pool_id, configuration_set, message_type, purpose, body, encoding, parts, price_micros,
        carrier_fee_micros, time_to_live_seconds, parameters, originator_choice, status, is_final, status_at)
      select ${workspaceId}::int,
             (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0')
               || '7' || lpad(to_hex(hashint8extended(n, ${seed}) & 4095), 3, '0')
               || '8' || lpad(to_hex(hashint8extended(n, ${seed + 1}) & 1152921504606846975), 15, '0'))::uuid,
             'TEXT', at, destination, country, originators[turn], originator_ids[turn],
             originator_type, pool_id, configuration_set, message_type, 'SEND',
             replace(body, '{n}', lpad((hashint8extended(n, ${seed + 2}) & 1048575)::text, 6, '1')), encoding, parts,
             parts * (${prices}::bigint[])[campaign + 1], parts * (${fees}::bigint[])[campaign + 1], 259200, '{}',
             jsonb_build_array(jsonb_build_object('originationIdentity', originators[turn],
               'type', originator_type, 'taken', true, 'why', 'It was asked for and fits.')),
             status, true,
             case when status = 'UNKNOWN' then at + interval '72 hours'
                  else least(${untilAt}, date_trunc('milliseconds', at + make_interval(secs => took_ms / 1000))) end
        from (select *, 1 + person % cardinality(originators) as turn from final) final
       order by at
      returning message_id, accepted_at, status, status_at, destination, originator
    ), shown as (
      insert into handset_messages (workspace_id, phone_number, handset_message_id, direction, peer, message_id, at)
      select ${workspaceId}::int, destination, message_id, 'RECEIVED', originator, message_id, status_at
        from sent where status = 'DELIVERED' and accepted_at > ${untilAt} - make_interval(days => ${handsetDays})
    )
    insert into message_events (workspace_id, message_id, attempt, status, event_type, is_final, occurred_at, recorded_at)
    select ${workspaceId}::int, message_id, 1, event_status, (${eventTypes}::jsonb) ->> event_status, share = 1.0,
           accepted_at + (status_at - accepted_at) * share, accepted_at + (status_at - accepted_at) * share
      from sent cross join lateral ${lifeOf} where event_status is not null`);
}
