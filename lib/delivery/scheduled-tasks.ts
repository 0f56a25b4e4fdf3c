import { Logger, parseCronItems, run, type Runner } from 'graphile-worker';
import { logDefect } from '@/lib/logger';
import type { Runtime } from '@/lib/operations/call-context';
import { cleanUp } from './clean-up';
import { importOptedOutNumbers } from './import-opted-out-numbers';
import { oneAtATime } from './one-at-a-time';
import { removeLogEvents, removeOldLogEvents } from './remove-log-events';
import { removeDeletedOptOutList } from './remove-deleted-opt-out-list';
import { removeDeletedSubscription } from './subscriptions/remove-deleted-subscription';
import { removeStreamRecords } from './streams/remove-stream-records';
import { closeSilentMessages } from './worker';

/**
 * What repeats on a clock, whatever the number of processes: the queue runs each once. Messages themselves do not go
 * through it; they are claimed from their lanes.
 */
export async function startScheduledTasks(runtime: Runtime, databaseUrl: string): Promise<Runner> {
  return run({
    connectionString: databaseUrl,
    // A long import must not hold up the rest.
    concurrency: 2,
    maxPoolSize: 3,
    // The server has its own handlers; two would race to end the process.
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') logDefect('scheduled tasks', '-', new Error(message));
    }),
    taskList: {
      close_silent_messages: async () => {
        while ((await closeSilentMessages(runtime)) > 0);
      },
      clean_up: async () => {
        await cleanUp(runtime);
        await removeOldLogEvents(runtime);
      },
      import_opted_out_numbers: oneAtATime(() => importOptedOutNumbers(runtime)),
      remove_deleted_log_group: async (payload) => {
        await removeLogEvents(runtime, payload as { workspaceId: number; logGroupId: number }); // DeleteLogGroup wrote it
      },
      remove_deleted_subscription: async (payload) => {
        await removeDeletedSubscription(runtime, payload as { workspaceId: number; subscriptionId: string }); // DeleteSubscription wrote it
      },
      remove_deleted_stream: (payload) =>
        removeStreamRecords(runtime, payload as { workspaceId: number; streamId: number }), // DeleteStream wrote it
      remove_deleted_opt_out_list: (payload) =>
        removeDeletedOptOutList(runtime, payload as { workspaceId: number; listId: number }), // DeleteOptOutList wrote it
    },
    parsedCronItems: parseCronItems([
      // Imports are started by jobs of their own; this one goes on with what a process that has died was at.
      { task: 'import_opted_out_numbers', match: '* * * * *', options: { backfillPeriod: 0, maxAttempts: 1 } },
      { task: 'close_silent_messages', match: '* * * * *', options: { backfillPeriod: 0, maxAttempts: 3 } },
      { task: 'clean_up', match: '17 * * * *', options: { backfillPeriod: 0, maxAttempts: 3 } },
    ]),
  });
}
