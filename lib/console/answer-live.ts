import { callerOf } from '@/lib/console/current-call';
import { liveFrames, shortestPauseMilliseconds, streamFrames } from '@/lib/console/live-stream';
import { readSession } from '@/lib/console/session';
import { registry } from '@/lib/domains/registry';
import { getRuntime } from '@/lib/runtime';

/** Streams that one person may have open in this process: one a tab, and then some. */
const mostStreamsPerPerson = 20;

/** A screen that asks for less is told at its next heartbeat anyway. */
const longestPauseMilliseconds = 10_000;

const openByPerson = new Map<string, number>();

const refuse = (status: number, message: string) => Response.json({ message }, { status });

function parseInput(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return undefined;
  }
}

/** The pause that a screen asks for, within what there is. */
function readPause(text: string | null): number {
  const wanted = Number(text ?? 0);
  if (!Number.isFinite(wanted)) return shortestPauseMilliseconds;
  return Math.min(Math.max(wanted, shortestPauseMilliseconds), longestPauseMilliseconds);
}

/**
 * `GET /api/live?operation=GetMessage&input={"MessageId":"…"}` as server-sent events: the answer of a read operation, again
 * each time it changes, with `&pause=` at least so many milliseconds apart. For the person who is signed in, in the workspace of the region they work in.
 */
export async function answerLive(request: Request): Promise<Response> {
  const session = await readSession();
  const caller = session && (await callerOf(session));
  if (!session || !caller) return refuse(401, 'Sign in first.');
  const { searchParams } = new URL(request.url);
  const operation = registry.get(searchParams.get('operation') ?? '');
  if (!operation || operation.access !== 'read' || operation.exposure === 'internal') {
    return refuse(404, 'There is no read operation of this name.');
  }
  const input = parseInput(searchParams.get('input'));
  if (input === undefined) return refuse(400, 'The input must be JSON.');

  const { userId } = session;
  const open = openByPerson.get(userId) ?? 0;
  if (open >= mostStreamsPerPerson) return refuse(429, 'Too many live pages are open. Close some of them.');
  openByPerson.set(userId, open + 1);
  const onEnd = () => {
    const left = (openByPerson.get(userId) ?? 1) - 1;
    if (left > 0) openByPerson.set(userId, left);
    else openByPerson.delete(userId);
  };
  const left = new AbortController();
  const signal = AbortSignal.any([request.signal, left.signal]);
  const pauseMilliseconds = readPause(searchParams.get('pause'));
  const question = { operation, input, session, caller, pauseMilliseconds };
  const frames = liveFrames(getRuntime(), getRuntime().liveChanges, question, signal);
  return new Response(streamFrames(frames, { abort: () => left.abort(), onEnd }), {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // No proxy, and no compression of ours, may hold an event back to make a larger piece.
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}
