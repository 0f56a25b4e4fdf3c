import { sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import type { DatabaseSession } from '@/db/client';
import { searchTextOf } from '@/lib/domains/log-groups/search-text';
import type { Publication, TargetOfWorkspace } from './publication';

/** Adds records to a log group, in one statement; a group that was deleted meanwhile gets nothing. */
export async function writeToLogGroup(
  db: DatabaseSession,
  { workspaceId, targetName }: TargetOfWorkspace,
  publications: readonly Publication[],
): Promise<void> {
  await db.execute(sql`
    with target as (
      update log_groups set last_event_at = greatest(last_event_at, ${newest(publications).toISOString()}::timestamptz)
       where workspace_id = ${workspaceId} and log_group_name = ${targetName}
      returning log_group_id
    )
    insert into log_events (workspace_id, log_group_id, logged_at, message_id, record, search_text)
    select ${workspaceId}, target.log_group_id, p.at, p.message_id, p.record::json, p.search_text
      from target, unnest(
             ${arrayOf(
               'timestamptz',
               publications.map(({ at }) => at),
             )},
             ${arrayOf(
               'uuid',
               publications.map(({ messageId }) => messageId),
             )},
             ${arrayOf(
               'text',
               publications.map(({ record }) => record),
             )},
             ${arrayOf(
               'text',
               publications.map(({ record }) => searchTextOf(record)),
             )}
           ) with ordinality as p (at, message_id, record, search_text, place)
     order by p.place`);
}

const newest = (publications: readonly Publication[]) =>
  new Date(Math.max(...publications.map(({ at }) => at.getTime())));
