import { expect, it } from 'vitest';
import { failuresUntilDown } from '@/lib/domains/topics/endpoint-state';
import { mostAttempts, pauseAfter, restAfter } from './retries';

it('tries again after longer and longer pauses for half a day, and then no more', () => {
  const pauses = Array.from({ length: mostAttempts }, (_, index) => pauseAfter(index + 1));
  expect(pauses.slice(0, 4)).toEqual([1, 2, 4, 8]);
  expect(pauses.at(-1)).toBeUndefined();
  const total = pauses.reduce<number>((sum, pause) => sum + (pause ?? 0), 0);
  expect(total / 3600).toBeGreaterThan(12);
  expect(total / 3600).toBeLessThan(14);
});

it('leaves an endpoint alone that is down, for a minute at most', () => {
  expect(restAfter(failuresUntilDown - 1)).toBe(0);
  expect([0, 1, 2, 3].map((more) => restAfter(failuresUntilDown + more))).toEqual([1, 2, 4, 8]);
  expect(restAfter(1_000)).toBe(60);
});
