import { createHash, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';
import { getRuntime } from '@/lib/runtime';
import { evaluateAlarms } from './alarms/evaluate-alarms';
import { foldRollUps } from './fold-roll-ups';
import { drainPublishing } from './publishing/publisher';
import { drainWorker } from './worker';

/** One request works for at most this long; a scheduler simply asks again. */
const longestDrainMilliseconds = 20_000;

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Works off everything that is due, for hosts that run a scheduler instead of a process that lives on. Whoever asks must
 * hold the installation's own secret: `Authorization: Bearer <AUTH_SECRET>`.
 */
export async function serveWorker(request: Request): Promise<Response> {
  const given = request.headers.get('authorization') ?? '';
  if (!timingSafeEqual(digest(given), digest(`Bearer ${env.authSecret}`))) {
    return Response.json({ error: 'The worker answers to the holder of AUTH_SECRET only.' }, { status: 401 });
  }
  const runtime = getRuntime();
  const worked = await drainWorker(runtime, longestDrainMilliseconds);
  const evaluated = await evaluateAlarms(runtime);
  const published = await drainPublishing(runtime, longestDrainMilliseconds);
  return Response.json({ ...worked, evaluated, published, counted: await foldRollUps(runtime) });
}
