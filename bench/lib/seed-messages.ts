import type { Sql } from 'postgres';

/** A UUID version 7 of a moment whose order within it is a number's, as SQL over `at` and `n`. */
const timeOrderedId = `(lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0')
  || '7' || lpad(to_hex((n % 4096)::int), 3, '0') || 'a' || substr(md5(n::text), 1, 15))::uuid`;

/** A whole number below `below` that depends on `n` and a salt alone: the same rows come out in every run. */
const draw = (salt: string, below: number) => `(abs(hashtext(n::text || '${salt}')::bigint) % ${below})`;

export interface MessageSeed {
  readonly workspaceId: number;
  readonly count: number;
  /** Messages are spread evenly over this time, up to now. */
  readonly spreadSeconds: number;
  /** Senders, of which each takes the same share. */
  readonly originators: readonly { readonly originatorId: string; readonly originator: string }[];
  /** QUEUED as if just accepted, or each with an outcome, as after some months. */
  readonly state: 'accepted' | 'past';
}

/**
 * Writes messages as months of ordinary traffic leave them: three in four to the US, most delivered, most transactional, a
 * few in two parts, a few of the other channels, some people written to often and most seldom.
 */
export async function seedMessages(sql: Sql, seed: MessageSeed): Promise<void> {
  const { workspaceId, count, spreadSeconds, originators, state } = seed;
  const ids = originators.map(({ originatorId }) => originatorId);
  const numbers = originators.map(({ originator }) => originator);
  await sql.unsafe(
    `
    insert into messages (workspace_id, message_id, channel, accepted_at, destination, country, originator, originator_id,
      originator_type, configuration_set, message_type, purpose, body, encoding, parts, price_micros, carrier_fee_micros,
      time_to_live_seconds, parameters, originator_choice, status, is_final, status_at)
    select $1::int, ${timeOrderedId}, channel, at, destination, country, ($4::text[])[1 + n % cardinality($4::text[])],
           ($5::text[])[1 + n % cardinality($5::text[])], 'SIMULATOR', null, message_type, 'SEND',
           'ExampleCorp: order ' || n || ' is on its way and arrives today. Track it at www.example.com/t/' || n || '.',
           'GSM', parts, parts * 8330, parts * 3000, 259200, '{}'::jsonb,
           '[{"originationIdentity":"+12065550100","type":"SIMULATOR","taken":true,"why":"It was asked for and fits."}]'::jsonb,
           status, status not in ('QUEUED', 'PENDING'), at
      from (
        select n, date_trunc('milliseconds', $6::timestamptz - make_interval(secs => $3::float8 * ($2::int - n) / $2::int)) as at,
               country,
               case when $7::text = 'accepted' then '+14254147755'
                    else case country when 'US' then '+12065' when 'CA' then '+14165' when 'GB' then '+447700' else '+4915112' end
                         || lpad((case when ${draw('often', 10)} < 3 then ${draw('who', 20)} else ${draw('who', 1000000)} end)::text, 6, '0')
               end as destination,
               'TEXT' as channel,
               case when ${draw('type', 10)} < 7 then 'TRANSACTIONAL' else 'PROMOTIONAL' end as message_type,
               case when ${draw('parts', 10)} = 0 then 2 else 1 end as parts,
               case when $7 = 'accepted' then 'QUEUED' when ${draw('status', 1000)} < 960 then 'DELIVERED'
                    when ${draw('status', 1000)} < 980 then 'UNREACHABLE'
                    when ${draw('status', 1000)} < 990 and country <> 'DE' then 'CARRIER_UNREACHABLE' else 'BLOCKED' end as status
          from (select n, case when $7::text = 'accepted' or ${draw('country', 100)} < 75 then 'US' when ${draw('country', 100)} < 90 then 'CA'
                       when ${draw('country', 100)} < 98 then 'GB' else 'DE' end as country
                  from generate_series(1, $2::int) as n) c
      ) m`,
    [workspaceId, count, spreadSeconds, numbers, ids, new Date().toISOString(), state],
  );
}

/** Values that few messages have, and as few of them in a large workspace as in a small one. */
export const rareValues = {
  status: 'SPAM',
  destination: '+12065550999',
  originator: 'ExampleCo',
  country: 'IS',
  channel: 'MEDIA',
  /** Two values of which each is ordinary; together they are rare. */
  pair: { status: 'CARRIER_UNREACHABLE', country: 'DE' },
} as const;

const rareMessages = 20;

/** Gives each rare value to its own few messages, spread evenly over all of a workspace's. */
export async function placeRareValues(sql: Sql, workspaceId: number, count: number): Promise<void> {
  const { status, destination, originator, country, channel, pair } = rareValues;
  const changes = [
    { status },
    { destination },
    { originator },
    // Delivered, so that the filters for both find them all.
    { country, status: 'DELIVERED' },
    { channel },
    { status: pair.status, country: pair.country },
  ];
  const step = Math.floor(count / rareMessages);
  for (const [index, change] of changes.entries()) {
    await sql`
      update messages set ${sql(change)}
       where workspace_id = ${workspaceId} and message_id in (
               select message_id
                 from (select message_id, row_number() over (order by message_id) as n
                         from messages where workspace_id = ${workspaceId}) numbered
                where n % ${step} = ${index + 1})`;
  }
}
