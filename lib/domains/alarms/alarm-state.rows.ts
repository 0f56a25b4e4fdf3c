import { and, eq } from 'drizzle-orm';
import type { DatabaseSession } from '@/db/client';
import { alarmHistory, alarms } from '@/db/schema';
import { targetForms } from '@/lib/domains/event-destinations/event-destinations.rules';
import { publishToTopic } from '@/lib/domains/topics/publish-to-topic.rows';
import { alarmNotification } from './alarm-notification';
import type { AlarmRow } from './alarms.present';
import type { AlarmState } from './alarms.shapes';

/** The account and Region of an alarm, as its notification names them. */
export interface AlarmOwner {
  readonly workspaceId: number;
  readonly accountId: string;
  readonly region: string;
}

export interface StateChange {
  readonly state: AlarmState;
  readonly reason: string;
  readonly at: Date;
  /** Of the notification: the same for every subscription and try. */
  readonly publicationId: string;
}

/**
 * Moves an alarm, whose row is locked, into a state: the state, its place in the history and the notification stand or fall
 * together, so that nobody is told twice or not at all.
 * @returns the row as it stands now
 */
export async function changeAlarmState(
  db: DatabaseSession,
  owner: AlarmOwner,
  row: AlarmRow,
  { state, reason, at, publicationId }: StateChange,
): Promise<AlarmRow> {
  const { workspaceId } = owner;
  const changed: AlarmRow = { ...row, state, stateReason: reason, stateChangedAt: at };
  await db
    .update(alarms)
    .set({ state, stateReason: reason, stateChangedAt: at })
    .where(and(eq(alarms.workspaceId, workspaceId), eq(alarms.alarmName, row.alarmName)));
  const key = { workspaceId, alarmId: row.alarmId, happenedAt: at };
  await db.insert(alarmHistory).values({
    ...key,
    kind: 'StateUpdate',
    summary: `Alarm updated from ${row.state} to ${state}`,
    data: {
      oldState: { stateValue: row.state, stateReason: row.stateReason, since: row.stateChangedAt },
      newState: { stateValue: state, stateReason: reason },
    },
  });
  if (!row.actionsEnabled || !row.notifyOn.includes(state)) return changed;
  const notification = alarmNotification(owner, changed, row.state);
  await publishToTopic(
    db,
    { workspaceId, targetName: row.topicName },
    [{ publicationId, orderingKey: `alarm ${row.alarmId}`, body: JSON.stringify(notification) }],
    at,
  );
  const topicArn = targetForms.TOPIC.arnOf(owner, row.topicName);
  await db.insert(alarmHistory).values({
    ...key,
    kind: 'Action',
    summary: `Published to topic ${row.topicName}`,
    data: { topicArn, messageId: publicationId, stateValue: state },
  });
  return changed;
}
