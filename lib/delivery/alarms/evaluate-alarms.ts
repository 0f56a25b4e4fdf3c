import { and, desc, eq, gte, lte, sql } from 'drizzle-orm';
import type { DatabaseSession } from '@/db/client';
import { alarms, metricSamples, workspaces } from '@/db/schema';
import { countedPeriods, judge } from '@/lib/domains/alarms/alarm-evaluation.rules';
import { changeAlarmState, type AlarmOwner } from '@/lib/domains/alarms/alarm-state.rows';
import type { AlarmRow } from '@/lib/domains/alarms/alarms.present';
import type { AlarmState } from '@/lib/domains/alarms/alarms.shapes';
import { readDatapoints } from '@/lib/domains/alarms/metrics.rows';
import { spendMonth } from '@/lib/domains/spend-limits/spend-limits.rules';
import { logDefect } from '@/lib/logger';
import type { Runtime } from '@/lib/operations/call-context';
import { announceChanges } from '../apply-reports';
import { sampleSpend } from './sample-spend';

/** The newest sample of an alarm's metric in one word; '' where there is none. */
const newestSample = sql`coalesce((
  select extract(epoch from s.sampled_at)::bigint || ' ' || s.spent_micros from metric_samples s
   where s.workspace_id = ${alarms.workspaceId} and s.channel = ${alarms.channel} order by s.sampled_at desc limit 1), '')`;

interface DueAlarm extends Record<string, unknown> {
  workspace_id: number;
  alarm_id: string;
}

/**
 * Samples the metrics, then evaluates each alarm whose metric has a new sample or which a new period has begun for. Any
 * number of processes may do so at once: an alarm is evaluated under the lock of its row, on what is known by then.
 * @returns how many samples were taken and alarms evaluated; one whose evaluation failed is logged and tried again
 */
export async function evaluateAlarms(runtime: Runtime): Promise<number> {
  let done = await sampleSpend(runtime);
  const now = sql`${runtime.clock().toISOString()}::timestamptz`;
  const due = await runtime.database.read.execute<DueAlarm>(sql`
    select ${alarms.workspaceId} as workspace_id, ${alarms.alarmId}::text as alarm_id
      from ${alarms} join ${workspaces} on ${workspaces.workspaceId} = ${alarms.workspaceId}
     where ${alarms.evaluatedSample} is distinct from ${newestSample}
        or floor(extract(epoch from ${now} + make_interval(secs => ${workspaces.clockOffsetMilliseconds} / 1000.0))
                 / ${alarms.periodSeconds})
           > floor(extract(epoch from ${alarms.evaluatedAt}) / ${alarms.periodSeconds})
     order by ${alarms.alarmId}`);
  for (const { workspace_id: workspaceId, alarm_id: alarmId } of due) {
    try {
      const evaluated = await runtime.database.write.transaction((db) =>
        evaluateAlarm(db, runtime, workspaceId, Number(alarmId)),
      );
      if (evaluated) done += 1;
    } catch (error) {
      logDefect('alarm', alarmId, error);
    }
  }
  return done;
}

/** @returns false where another process is at it, or the alarm is gone */
async function evaluateAlarm(
  db: DatabaseSession,
  runtime: Runtime,
  workspaceId: number,
  alarmId: number,
): Promise<boolean> {
  const [found] = await db
    .select({ row: alarms, owner: workspaces })
    .from(alarms)
    .innerJoin(workspaces, eq(workspaces.workspaceId, alarms.workspaceId))
    .where(and(eq(alarms.workspaceId, workspaceId), eq(alarms.alarmId, alarmId)))
    .for('no key update', { of: alarms, skipLocked: true });
  if (!found) return false;
  const { row, owner } = found;
  const key = and(eq(alarms.workspaceId, workspaceId), eq(alarms.alarmId, alarmId));
  // Before the data is read: what comes in between is found at the next look.
  await db.update(alarms).set({ evaluatedSample: newestSample }).where(key);
  const clock = runtime.clock().getTime() + owner.clockOffsetMilliseconds;
  const at = new Date(Math.max(clock, row.evaluatedAt.getTime()));
  const monthBegan = new Date(`${spendMonth(at)}T00:00:00.000Z`);
  // A month that has ended since is judged by all that was spent in it before the new one begins.
  const moments = row.evaluatedAt < monthBegan ? [new Date(monthBegan.getTime() - 1), at] : [at];
  let judged = row;
  for (const moment of moments) judged = await judgeAt(db, runtime, owner, judged, moment);
  await db.update(alarms).set({ evaluatedAt: at, alarmMonth: judged.alarmMonth }).where(key);
  if (judged.stateChangedAt !== row.stateChangedAt) await announceChanges(db, new Set([workspaceId]));
  return true;
}

/**
 * Moves an alarm into the state that its metric gives it at a moment. Only the month of that moment counts: a month to date
 * says nothing about the month before or after.
 */
async function judgeAt(
  db: DatabaseSession,
  runtime: Runtime,
  owner: AlarmOwner,
  row: AlarmRow,
  at: Date,
): Promise<AlarmRow> {
  const { workspaceId } = owner;
  const month = spendMonth(at);
  const monthBegan = new Date(`${month}T00:00:00.000Z`);
  const [newest] = await db
    .select({ sampledAt: metricSamples.sampledAt })
    .from(metricSamples)
    .where(
      and(
        eq(metricSamples.workspaceId, workspaceId),
        eq(metricSamples.channel, row.channel),
        gte(metricSamples.sampledAt, monthBegan),
        lte(metricSamples.sampledAt, at),
      ),
    )
    .orderBy(desc(metricSamples.sampledAt))
    .limit(1);
  const { first, last } = countedPeriods(at, row.periodSeconds, row.evaluationPeriods, newest?.sampledAt);
  const datapoints = await readDatapoints(db, {
    workspaceId,
    channel: row.channel,
    statistic: row.statistic,
    periodSeconds: row.periodSeconds,
    from: first < monthBegan ? monthBegan : first,
    to: new Date(last.getTime() + row.periodSeconds * 1000),
  });
  const { state, reason, breaching } = judge(row, datapoints);
  const change = (from: AlarmRow, to: AlarmState, why: string) =>
    changeAlarmState(db, owner, from, { state: to, reason: why, at, publicationId: runtime.ids.uuid(at) });
  if (state === undefined) return row;
  if (state !== row.state) {
    const changed = await change(row, state, reason);
    return state === 'ALARM' ? { ...changed, alarmMonth: month } : changed;
  }
  // Above again in another month than the one that was told: in between the metric has begun at nothing, though perhaps for
  // no longer than between two looks.
  if (state === 'ALARM' && breaching > 0 && row.alarmMonth !== month) {
    // Set by hand before it was ever true.
    if (row.alarmMonth === null) return { ...row, alarmMonth: month };
    const fallen = await change(row, 'OK', 'A new month has begun: the metric starts again at $0.00.');
    return { ...(await change(fallen, 'ALARM', reason)), alarmMonth: month };
  }
  return row;
}
