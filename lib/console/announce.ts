import { LiveChanges } from '@/lib/live-changes';
import { logDefect } from '@/lib/logger';
import { getRuntime } from '@/lib/runtime';

// One per process, as the runtime is: actions and the stream's route are bundled apart.
const holder = globalThis as typeof globalThis & { smsConsoleLiveChanges?: LiveChanges };

/** What tells this process of changes, and others of its own. */
export function getLiveChanges(): LiveChanges {
  holder.smsConsoleLiveChanges ??= new LiveChanges(getRuntime().database.driver, (error) =>
    logDefect('live changes', '-', error),
  );
  return holder.smsConsoleLiveChanges;
}

/** Tells every open screen of a workspace that something in it has changed. */
export function announceChange(workspaceId: number): void {
  getLiveChanges().announce(workspaceId);
}
