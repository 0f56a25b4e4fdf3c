import { setTimeout as delay } from 'node:timers/promises';
import { logDefect } from '@/lib/logger';

/**
 * Does a piece of work again and again until it is told to stop: at once while there is more, after a pause when there was
 * nothing, later and later while it fails.
 * @param work answers how much it did
 */
export async function keepDoing(
  work: () => Promise<number>,
  {
    name,
    pauseMilliseconds,
    evenWhenBusy = false,
    signal,
  }: {
    /** For the log. */
    name: string;
    pauseMilliseconds: number;
    /** Pauses after work too: what comes meanwhile is done in one go. */
    evenWhenBusy?: boolean;
    /** Without one it goes on as long as the process. */
    signal?: AbortSignal;
  },
): Promise<void> {
  let failures = 0;
  while (!signal?.aborted) {
    let pause = pauseMilliseconds;
    try {
      if ((await work()) > 0 && !evenWhenBusy) pause = 0;
      failures = 0;
    } catch (error) {
      failures += 1;
      logDefect(name, '-', error);
      pause = Math.min(10_000, pauseMilliseconds * 2 ** failures);
    }
    await delay(pause, undefined, { ...(signal && { signal }), ref: false }).catch(() => {}); // stopped: the loop sees it
  }
}
