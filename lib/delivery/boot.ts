import { env } from '@/lib/env';
import { logDefect } from '@/lib/logger';
import { getRuntime } from '@/lib/runtime';
import { evaluateAlarms } from './alarms/evaluate-alarms';
import { foldRollUps } from './fold-roll-ups';
import { keepDoing } from './keep-doing';
import { Publisher } from './publishing/publisher';
import { startScheduledTasks } from './scheduled-tasks';
import { DeliveryWorker } from './worker';

/** Starts what works in the background of a server process: the delivery worker, the publisher, the
 * statistics, the alarms and the clock's tasks. */
export function startDelivery(): void {
  const runtime = getRuntime();
  const worker = new DeliveryWorker(runtime);
  runtime.onWake(() => worker.wake());
  worker.start();
  new Publisher(runtime).start();
  void keepDoing(() => foldRollUps(runtime), {
    name: 'statistics',
    pauseMilliseconds: 1000,
    evenWhenBusy: true,
  });
  void keepDoing(() => evaluateAlarms(runtime), { name: 'alarms', pauseMilliseconds: 2000, evenWhenBusy: true });
  startScheduledTasks(runtime, env.databaseUrl).catch((error: unknown) => logDefect('scheduled tasks', '-', error));
}
