import { sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import type { DatabaseSession } from '@/db/client';
import type { Ids } from '@/lib/ids';
import type { DemoPerson } from './people';

/**
 * Puts who has opted out on the list `Default`: people who were last written to from a number that takes replies have
 * answered STOP, which stands among the received texts; the others were entered by hand.
 */
export async function writeOptOuts(
  db: DatabaseSession,
  workspaceId: number,
  people: readonly DemoPerson[],
  ids: Ids,
): Promise<void> {
  const optedOut = people.flatMap(({ number, optedOutAt }) => (optedOutAt ? [{ number, at: optedOutAt }] : []));
  await db.execute(sql`
    with person as (
      select p.*, sent.originator, sent.originator_id, sent.pool_id, sent.message_id
        from unnest(
               ${arrayOf(
                 'text',
                 optedOut.map(({ number }) => number),
               )},
               ${arrayOf(
                 'timestamptz',
                 optedOut.map(({ at }) => at),
               )},
               ${arrayOf(
                 'uuid',
                 optedOut.map(({ at }) => ids.uuid(at)),
               )}
             ) as p (number, at, inbound_id)
        left join lateral (
          select originator, originator_id, pool_id, message_id from messages m
           where m.workspace_id = ${workspaceId} and m.destination = p.number and m.originator_type <> 'SENDER_ID'
             and m.status = 'DELIVERED' and m.status_at < p.at
           order by m.message_id desc limit 1
        ) sent on true
    ), listed as (
      insert into opted_out_numbers (workspace_id, list_id, phone_number, opted_out_at, end_user_opted_out, keyword, originator)
      select l.workspace_id, l.list_id, person.number, person.at, person.message_id is not null,
             case when person.message_id is not null then 'STOP' end, person.originator
        from person cross join opt_out_lists l
       where l.workspace_id = ${workspaceId} and l.opt_out_list_name = 'Default'
      returning list_id
    ), counted as (
      update opt_out_lists l set opted_out_count = opted_out_count + (select count(*) from listed)
       where l.workspace_id = ${workspaceId} and l.opt_out_list_name = 'Default'
    )
    insert into inbound_messages (workspace_id, inbound_message_id, origination_number, destination_number, phone_number_id,
      pool_id, body, keyword, keyword_action, opt_out_list_name, previous_published_message_id, received_at)
    select ${workspaceId}::int, inbound_id, number, originator, originator_id, pool_id, 'Stop', 'STOP', 'OPT_OUT', 'Default',
           message_id, at
      from person where message_id is not null`);
}
