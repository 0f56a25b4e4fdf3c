import { env } from '@/lib/env';
import { logDefect } from '@/lib/logger';
import { getRuntime } from '@/lib/runtime';
import { startScheduledTasks } from './scheduled-tasks';
import { DeliveryWorker } from './worker';

/** Starts what works in the background of a server process: the delivery worker and the clock's tasks. */
export function startDelivery(): void {
  const runtime = getRuntime();
  const worker = new DeliveryWorker(runtime);
  runtime.onWake(() => worker.wake());
  worker.start();
  startScheduledTasks(runtime, env.databaseUrl).catch((error: unknown) => logDefect('scheduled tasks', '-', error));
}
