import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import { logDefect } from '@/lib/logger';
import type { CarrierReport } from '@/lib/carriers/carrier';
import type { Runtime } from '@/lib/operations/call-context';
import type { MessageStatus } from '@/lib/reference/event-types';
import { carrierEventMaxHours } from '@/lib/reference/event-types';
import { announceChanges, applyReports } from './apply-reports';
import { dispatchLane } from './dispatch-lane';

const reportBatchSize = 2000;

/** How long a worker sleeps at most: what another process accepted is found by then. */
const longestSleepMilliseconds = 250;

/**
 * Woken before its time, the worker waits this long for more: a pass for each message that is accepted would cost more than
 * accepting it.
 */
const gatherMilliseconds = 20;

export interface WorkerPass {
  readonly messages: number;
  readonly parts: number;
  readonly reports: number;
}

interface WaitingLane extends Record<string, unknown> {
  lane_id: string;
  clock_offset_ms: number;
}

interface ReportRow extends Record<string, unknown> {
  workspace_id: number;
  message_id: string;
  attempt: number;
  status: MessageStatus;
  due_at: string;
}

/**
 * The lanes that have messages waiting and may send now. Steps from lane to lane along the key, so that its cost is the
 * number of lanes and not of messages.
 */
async function waitingLanes(runtime: Runtime): Promise<readonly { laneId: number; now: Date }[]> {
  const now = runtime.clock();
  const rows = await runtime.database.read.execute<WaitingLane>(sql`
    with recursive waiting as (
      (select lane_id from message_dispatches order by lane_id limit 1)
      union all
      select (select d.lane_id from message_dispatches d where d.lane_id > w.lane_id order by d.lane_id limit 1)
        from waiting w where w.lane_id is not null
    )
    select l.lane_id::text as lane_id, s.clock_offset_ms
      from waiting w join originator_lanes l using (lane_id) join workspaces s using (workspace_id)
     where l.next_free_at <= ${now.toISOString()}::timestamptz + make_interval(secs => s.clock_offset_ms / 1000.0)
     order by l.next_free_at`);
  return rows.map((row) => ({ laneId: Number(row.lane_id), now: new Date(now.getTime() + row.clock_offset_ms) }));
}

/** Applies the carrier's reports whose time has come, oldest first. */
async function applyDueReports(runtime: Runtime): Promise<number> {
  const now = runtime.clock();
  return runtime.database.write.transaction(async (db) => {
    const rows = await db.execute<ReportRow>(sql`
      with due as (
        select r.workspace_id, r.message_id, r.attempt, r.status
          from carrier_reports r join workspaces w using (workspace_id)
         where r.due_at <= ${now.toISOString()}::timestamptz
                           + (select make_interval(secs => max(clock_offset_ms) / 1000.0) from workspaces)
           and r.due_at <= ${now.toISOString()}::timestamptz + make_interval(secs => w.clock_offset_ms / 1000.0)
         order by r.due_at limit ${reportBatchSize}
           for update of r skip locked
      )
      delete from carrier_reports r using due d
       where r.workspace_id = d.workspace_id and r.message_id = d.message_id
         and r.attempt = d.attempt and r.status = d.status
      returning r.workspace_id, r.message_id, r.attempt, r.status, r.due_at`);
    const reports = rows.map((row): CarrierReport => ({
      workspaceId: row.workspace_id,
      messageId: row.message_id,
      attempt: row.attempt,
      status: row.status,
      dueAt: new Date(row.due_at),
    }));
    await applyReports(db, reports, now);
    return reports.length;
  });
}

/**
 * Ends as UNKNOWN what has had no final outcome for 72 hours (guide 5857-5859).
 * @returns how many messages that were
 */
export async function closeSilentMessages(runtime: Runtime): Promise<number> {
  const now = runtime.clock();
  return runtime.database.write.transaction(async (db) => {
    const rows = await db.execute<{
      workspace_id: number;
      message_id: string;
      attempt: number;
      clock_offset_ms: number;
    }>(sql`
      select m.workspace_id, m.message_id, m.attempt, w.clock_offset_ms
        from messages m join workspaces w using (workspace_id)
       where not m.is_final
         and m.accepted_at <= ${now.toISOString()}::timestamptz
             + make_interval(secs => w.clock_offset_ms / 1000.0, hours => ${-carrierEventMaxHours})
       limit ${reportBatchSize}
         for no key update of m skip locked`);
    await applyReports(
      db,
      rows.map((row) => ({
        workspaceId: row.workspace_id,
        messageId: row.message_id,
        attempt: row.attempt,
        status: 'UNKNOWN',
        dueAt: new Date(now.getTime() + row.clock_offset_ms),
      })),
      now,
    );
    if (rows.length > 0) {
      await db.execute(sql`
        delete from message_dispatches where message_id = any(${arrayOf(
          'uuid',
          rows.map((row) => row.message_id),
        )})`);
      await announceChanges(db, new Set(rows.map((row) => row.workspace_id)));
    }
    return rows.length;
  });
}

/** One look at everything that is due: each waiting lane once, then a batch of reports. */
export async function runWorkerPass(runtime: Runtime): Promise<WorkerPass> {
  let messages = 0;
  let parts = 0;
  for (const { laneId, now } of await waitingLanes(runtime)) {
    const handed = await runtime.database.write.transaction((db) =>
      dispatchLane(db, laneId, now, runtime.settings.simulatorSpeed),
    );
    messages += handed.messages;
    parts += handed.parts;
  }
  return { messages, parts, reports: await applyDueReports(runtime) };
}

/**
 * Works until nothing is due any more, or the time is up.
 * @returns what was done in all
 */
export async function drainWorker(runtime: Runtime, maxMilliseconds: number): Promise<WorkerPass & { silent: number }> {
  const started = performance.now();
  const total = { messages: 0, parts: 0, reports: 0 };
  const silent = await closeSilentMessages(runtime);
  for (;;) {
    const pass = await runWorkerPass(runtime);
    total.messages += pass.messages;
    total.parts += pass.parts;
    total.reports += pass.reports;
    if (pass.messages + pass.reports === 0 || performance.now() - started > maxMilliseconds)
      return { ...total, silent };
  }
}

/** When the next lane may send or the next report is due, in milliseconds from now. */
async function millisecondsToNextWork(runtime: Runtime): Promise<number> {
  const [row] = await runtime.database.read.execute<{ wait: number | null }>(sql`
    with recursive waiting as (
      (select lane_id from message_dispatches order by lane_id limit 1)
      union all
      select (select d.lane_id from message_dispatches d where d.lane_id > w.lane_id order by d.lane_id limit 1)
        from waiting w where w.lane_id is not null
    ), due as (
      select min(l.next_free_at - make_interval(secs => s.clock_offset_ms / 1000.0)) as at
        from waiting join originator_lanes l using (lane_id) join workspaces s using (workspace_id)
      union all
      (select r.due_at - make_interval(secs => s.clock_offset_ms / 1000.0)
         from carrier_reports r join workspaces s using (workspace_id) order by r.due_at limit 1)
    )
    select (extract(epoch from min(at) - ${runtime.clock().toISOString()}::timestamptz) * 1000)::float8 as wait from due`);
  return Math.min(longestSleepMilliseconds, Math.max(0, row?.wait ?? longestSleepMilliseconds));
}

/** The worker of one process: sleeps until there is work, and never dies of a fault. */
export class DeliveryWorker {
  private stopping = false;
  private wakeUp: (() => void) | undefined;
  private awake = false;
  private loop: Promise<void> | undefined;

  constructor(private readonly runtime: Runtime) {}

  start(): void {
    this.loop ??= this.run();
  }

  /** There is work: do not sleep on. */
  wake(): void {
    this.awake = true;
    this.wakeUp?.();
  }

  /** Ends after the pass that is under way. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.loop;
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopping) {
      try {
        this.awake = false;
        const pass = await runWorkerPass(this.runtime);
        failures = 0;
        if (pass.messages + pass.reports === 0) await this.rest(await millisecondsToNextWork(this.runtime));
      } catch (error) {
        failures += 1;
        logDefect('delivery worker', '-', error);
        await this.sleep(Math.min(10_000, 100 * 2 ** failures));
      }
    }
  }

  /** Sleeps until a lane or a report is due; what wakes it sooner is gathered first, but never past that time. */
  private async rest(milliseconds: number): Promise<void> {
    const due = performance.now() + milliseconds;
    await this.sleep(milliseconds);
    const early = due - performance.now();
    if (early > 0) await delay(Math.min(gatherMilliseconds, early));
  }

  private sleep(milliseconds: number): Promise<void> {
    if (this.awake) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
