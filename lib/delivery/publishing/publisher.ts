import type { Runtime } from '@/lib/operations/call-context';
import { keepDoing } from '../keep-doing';
import { deliverRound } from '../subscriptions/deliver-round';
import { sendConfirmation } from '../subscriptions/send-confirmation';
import { writeStreams } from '../streams/write-streams';
import { publishEvents } from './publish-events';
import { publishTwoWayTexts } from './publish-two-way';

/** How long the publisher sleeps when nothing waits: what any process stored is found by then. */
const pauseMilliseconds = 250;

type Stage = (runtime: Runtime) => Promise<number>;

const deliver: Stage = (runtime) => deliverRound(runtime);
const confirm: Stage = (runtime) => sendConfirmation(runtime);
const write: Stage = (runtime) => writeStreams(runtime);

/** From the queue of events to the targets, and from topics and streams on to where they deliver. */
const stages: readonly Stage[] = [publishEvents, publishTwoWayTexts, deliver, confirm, write];

/**
 * What runs beside each other in the background of one process. Several subscriptions are served at a time, so that an
 * endpoint that lets every request hang holds up no other.
 */
const subscriptionsAtOnce = 4;
const loops: readonly Stage[] = [
  publishEvents,
  publishTwoWayTexts,
  confirm,
  write,
  ...Array.from({ length: subscriptionsAtOnce }, () => deliver),
];

/**
 * Publishes until nothing is due any more, or the time is up.
 * @returns how much was done
 */
export async function drainPublishing(runtime: Runtime, maxMilliseconds: number): Promise<number> {
  const started = performance.now();
  let total = 0;
  for (;;) {
    let done = 0;
    for (const stage of stages) done += await stage(runtime);
    total += done;
    if (done === 0 || performance.now() - started > maxMilliseconds) return total;
  }
}

/**
 * Publishes in the background of a server process, each stage at its own pace: an address that does not answer holds up no
 * log group, and neither holds up sending, which has a worker of its own.
 */
export class Publisher {
  private readonly stopping = new AbortController();
  private loops: Promise<void>[] = [];

  constructor(private readonly runtime: Runtime) {}

  start(): void {
    const { signal } = this.stopping;
    if (this.loops.length > 0) return;
    this.loops = loops.map((stage) =>
      keepDoing(() => stage(this.runtime), { name: 'publisher', pauseMilliseconds, signal }),
    );
  }

  /** Ends after what is under way. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.loops);
  }
}
