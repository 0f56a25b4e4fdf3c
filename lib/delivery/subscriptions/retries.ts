import { failuresUntilDown } from '@/lib/domains/topics/endpoint-state';

/**
 * A delivery is tried so often before it is a dead letter: after 1, 2, 4 … seconds at first, then each hour, which makes
 * about thirteen hours.
 */
export const mostAttempts = 24;
const longestPauseSeconds = 3600;

/** Seconds to the next try of a delivery that has failed `attempts` times; undefined after the last. */
export function pauseAfter(attempts: number): number | undefined {
  return attempts >= mostAttempts ? undefined : Math.min(2 ** (attempts - 1), longestPauseSeconds);
}

/** Between two probes at most: what waited goes within this time of the endpoint's coming back. */
const longestProbePauseSeconds = 60;

/** Seconds for which an endpoint with so many failures in a row is left alone. */
export function restAfter(failures: number): number {
  return failures < failuresUntilDown ? 0 : Math.min(2 ** (failures - failuresUntilDown), longestProbePauseSeconds);
}
