import { bootstrap } from '@/lib/access/bootstrap';
import { startDelivery } from '@/lib/delivery/boot';
import { env } from '@/lib/env';
import { getRuntime } from '@/lib/runtime';

/** What a server process does once, when it comes up. */
export async function onRegister(): Promise<void> {
  surviveClosedOutput();
  endWithParent();
  await bootstrap(getRuntime(), env);
  startDelivery();
}

/**
 * When the reader of our output goes away, each write fails; Next.js reports that failure on the same output, for ever, at
 * full load and deaf to SIGTERM. Losing the output is no reason to stop serving.
 */
function surviveClosedOutput() {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/** The start script holds the other end of this channel; when it is killed, the database goes, and so do we. */
function endWithParent() {
  if (process.send) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
