import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time';

it('does the work once more, and not beside itself, for all calls that came while it ran', async () => {
  const ends: (() => void)[] = [];
  let atOnce = 0;
  let most = 0;
  const run = oneAtATime(async () => {
    most = Math.max(most, (atOnce += 1));
    await new Promise<void>((resolve) => ends.push(resolve));
    atOnce -= 1;
  });
  const first = run();
  await Promise.all([run(), run()]);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  await first;
  expect({ runs: ends.length, most }).toEqual({ runs: 2, most: 1 });
});

it('can be done again after a failure', async () => {
  let runs = 0;
  const run = oneAtATime(() => (++runs === 1 ? Promise.reject(new Error('first')) : Promise.resolve()));
  await expect(run()).rejects.toThrow('first');
  await run();
  expect(runs).toBe(2);
});
