import { setTimeout as pause } from 'node:timers/promises';
import { findSessionPrincipal } from '@/lib/access/sessions';
import { toActionError } from '@/lib/console/action-error';
import { newCall, type Caller } from '@/lib/console/current-call';
import type { LiveChanges } from '@/lib/live-changes';
import { logDefect } from '@/lib/logger';
import type { Runtime } from '@/lib/operations/call-context';
import type { AnyOperation } from '@/lib/operations/define-operation';
import { runOperation } from '@/lib/operations/run-operation';
import type { Session } from '@/lib/console/session';

/** However fast things change, a screen is told no more often than this, or than it has asked for. */
export const shortestPauseMilliseconds = 100;
/** How long nothing may be said: proxies cut silent connections, and an ended session must end its streams. */
const heartbeatMilliseconds = 15_000;

export interface LiveQuestion {
  readonly operation: AnyOperation;
  readonly input: unknown;
  readonly session: Session;
  readonly caller: Caller;
  /** How long to wait between two looks; what shows sums need not follow every change at once. */
  readonly pauseMilliseconds?: number;
}

/** Rings when something has changed; rung already when it is made, for the first look. */
class Bell {
  private isRung = true;
  private wake: () => void = () => {};

  ring = () => {
    this.isRung = true;
    this.wake();
  };

  /** Resolves at the next ring, after the time, or when the signal aborts, and says whether it has rung. */
  async wait(milliseconds: number, signal: AbortSignal): Promise<boolean> {
    if (!this.isRung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds).unref();
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
        signal.addEventListener('abort', this.wake, { once: true });
      });
      signal.removeEventListener('abort', this.wake);
      this.wake = () => {};
    }
    const wasRung = this.isRung;
    this.isRung = false;
    return wasRung;
  }
}

const frame = (data: unknown, event?: string) =>
  `${event ? `event: ${event}\n` : ''}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;

/**
 * The answer of a read operation, now and again each time it has become another one, as server-sent events. Every look is
 * a call of its own, with the person's policies as they are then. Ends with `ended` when the session no longer counts, with
 * `refused` and the reason when the operation refuses; when it just stops, the client may come again.
 */
export async function* liveFrames(
  runtime: Runtime,
  changes: LiveChanges,
  { operation, input, session, caller, pauseMilliseconds = shortestPauseMilliseconds }: LiveQuestion,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  const bell = new Bell();
  const leave = await changes.watch(caller.workspace.workspaceId, bell.ring);
  let lastSent: string | undefined;
  try {
    for (;;) {
      const hasChanged = await bell.wait(heartbeatMilliseconds, signal);
      if (signal.aborted) return;
      const principal = session.endsAt > runtime.clock() && (await findSessionPrincipal(runtime, session));
      if (!principal) return yield frame({}, 'ended');
      if (!hasChanged) {
        yield ': still here\n\n';
        continue;
      }
      const call = newCall(runtime, { ...caller, principal });
      try {
        const answer = JSON.stringify(await runOperation(runtime, operation, input, call));
        if (answer !== lastSent) yield frame(answer);
        lastSent = answer;
      } catch (error) {
        const refusal = toActionError(error, operation.name, call.requestId);
        if (refusal.code !== 'InternalServerException') yield frame(refusal, 'refused');
        return;
      }
      await pause(pauseMilliseconds, undefined, { signal, ref: false }).catch(() => {}); // aborted: the loop sees it
    }
  } finally {
    leave();
  }
}

/** Frames as the body of a response. Who stops reading ends them; `onEnd` is called once, however they end. */
export function streamFrames(
  frames: AsyncGenerator<string, void>,
  { abort, onEnd }: { abort: () => void; onEnd: () => void },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let hasEnded = false;
  const end = () => {
    if (!hasEnded) onEnd();
    hasEnded = true;
  };
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await frames.next();
        if (!done) return void (hasEnded || controller.enqueue(encoder.encode(value)));
      } catch (error) {
        logDefect('live stream', '-', error);
      }
      // A stream that was cancelled while this waited has ended there, and takes nothing more.
      if (hasEnded) return;
      end();
      controller.close();
    },
    async cancel() {
      end();
      abort();
      await frames.return();
    },
  });
}
