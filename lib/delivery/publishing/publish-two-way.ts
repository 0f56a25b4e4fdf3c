import { sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import { targetForms } from '@/lib/domains/event-destinations/event-destinations.rules';
import { publishToTopic } from '@/lib/domains/topics/publish-to-topic.rows';
import type { Runtime } from '@/lib/operations/call-context';

const batchSize = 500;

/** Two processes at once would mix up the order of one person's texts. */
const onePublisher = sql`pg_try_advisory_xact_lock(hashtext('publish two-way texts'))`;

interface WaitingText extends Record<string, unknown> {
  workspace_id: number;
  publication_id: string;
  channel_arn: string;
  clock_offset_ms: number;
  payload: { originationNumber: string };
}

/**
 * Publishes received texts to the topics of two-way numbers, in order of receiving. What goes to Amazon Connect has no
 * stand-in here: its record in the conversation is all that there is of it.
 * @returns how many texts there were
 */
export async function publishTwoWayTexts(runtime: Runtime): Promise<number> {
  const now = runtime.clock();
  return runtime.database.write.transaction(async (db) => {
    const rows = await db.execute<WaitingText>(sql`
      select p.workspace_id, p.publication_id, p.channel_arn, p.payload, w.clock_offset_ms
        from two_way_publications p join workspaces w using (workspace_id)
       where p.published_at is null and (select ${onePublisher})
       order by p.created_at, p.publication_id limit ${batchSize}`);
    if (rows.length === 0) return 0;
    for (const row of rows) {
      const topicName = targetForms.TOPIC.pattern.exec(row.channel_arn)?.[3];
      if (topicName === undefined) continue;
      await publishToTopic(
        db,
        { workspaceId: row.workspace_id, targetName: topicName },
        [
          {
            publicationId: row.publication_id,
            orderingKey: row.payload.originationNumber,
            body: JSON.stringify(row.payload),
          },
        ],
        new Date(now.getTime() + row.clock_offset_ms),
      );
    }
    await db.execute(sql`
      update two_way_publications set published_at = ${now.toISOString()}::timestamptz
       where publication_id = any(${arrayOf(
         'uuid',
         rows.map(({ publication_id: id }) => id),
       )})`);
    return rows.length;
  });
}
