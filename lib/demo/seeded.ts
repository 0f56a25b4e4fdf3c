import type { Ids } from '@/lib/ids';

/** A stream of fractions of 1 that is the same for the same seed (mulberry32). */
export function seededFractions(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ids that are the same for the same seed, so that a demo can be told and retold. */
export function seededIds(seed: number): Ids {
  const next = seededFractions(seed);
  const hexDigits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(next() * 16).toString(16)).join('');
  return {
    uuid: (at) => {
      const time = at.getTime().toString(16).padStart(12, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hexDigits(3)}-8${hexDigits(3)}-${hexDigits(12)}`;
    },
    hex: () => hexDigits(32),
    random: (maxExclusive) => Math.floor(next() * maxExclusive),
  };
}
