import { openDatabase } from '@/db/client';
import { env } from '@/lib/env';
import { systemIds } from '@/lib/ids';
import { LiveChanges } from '@/lib/live-changes';
import { logDefect } from '@/lib/logger';
import { ActivityBuffer } from '@/lib/operations/audit';
import type { Runtime } from '@/lib/operations/call-context';

/** Whoever wants to know that there is work for the worker of this process. */
type WakeListener = () => void;

interface ProcessRuntime extends Runtime {
  onWake(listener: WakeListener): void;
  /** What tells this process's open screens of changes, and other processes of its own. */
  readonly liveChanges: LiveChanges;
}

// One per process: the bundler gives pages, route handlers and the boot code their own copies of this module.
const holder = globalThis as typeof globalThis & { smsConsoleRuntime?: ProcessRuntime };

/** The runtime of this server process, opened at first use. */
export function getRuntime(): ProcessRuntime {
  holder.smsConsoleRuntime ??= openRuntime();
  return holder.smsConsoleRuntime;
}

function openRuntime(): ProcessRuntime {
  const database = openDatabase(env.databaseUrl);
  const listeners: WakeListener[] = [];
  const liveChanges = new LiveChanges(database.driver, (error) => logDefect('live changes', '-', error));
  return {
    database,
    ids: systemIds,
    clock: () => new Date(),
    settings: {
      apiRates: env.apiRates,
      testHooks: env.testHooks,
      simulatorSpeed: env.simulatorSpeed,
      authSecret: env.authSecret,
      publicUrl: env.publicUrl,
      privateWebhooks: env.privateWebhooks,
      smtp: env.smtp,
      streams: env.streams,
    },
    activity: new ActivityBuffer(database, (error) => logDefect('activity records', '-', error)),
    wakeWorker: () => listeners.forEach((listener) => listener()),
    announceChange: (workspaceId) => liveChanges.announce(workspaceId),
    liveChanges,
    onWake: (listener) => void listeners.push(listener),
  };
}
