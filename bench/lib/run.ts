/**
 * Runs the one benchmark that it is given the name of, in a process of its own, and hands its rows to scripts/bench.mjs.
 */
import { endOnSignals, stopEverything } from '@/scripts/lib/processes.mjs';
import type { Benchmark } from './measurement';

const benchmarks: Record<string, () => Promise<{ default: Benchmark }>> = {
  'message-parts': () => import('../message-parts'),
  worker: () => import('../worker'),
  send: () => import('../send'),
  'messages-page': () => import('../messages-page'),
  'opt-out-lists': () => import('../opt-out-lists'),
  'log-groups': () => import('../log-groups'),
  topics: () => import('../topics'),
  'activity-page': () => import('../activity-page'),
  protect: () => import('../protect'),
  dashboards: () => import('../dashboards'),
  'client-js': () => import('../client-js'),
  start: () => import('../start'),
};

let ending = false;
function end(exitCode: number): void {
  if (ending) return;
  ending = true;
  void stopEverything().then(() => process.exit(exitCode));
}
endOnSignals(end);

try {
  const name = process.argv[2] ?? '';
  const load = benchmarks[name];
  if (!load) throw new Error(`There is no benchmark ${name}.`);
  const { default: benchmark } = await load();
  const rows = await benchmark();
  process.send?.(rows);
  end(0);
} catch (error) {
  if (!ending) console.error(error);
  end(1);
}
