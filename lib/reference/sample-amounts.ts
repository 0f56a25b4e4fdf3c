/**
 * An invented amount in micros, between the two and a multiple of the step: always the same for the same seed, spread
 * evenly over seeds. For sample prices where no figure is public.
 */
export function sampleAmountMicros(
  seed: string,
  { minMicros, maxMicros, stepMicros }: { minMicros: number; maxMicros: number; stepMicros: number },
): bigint {
  const steps = Math.floor((maxMicros - minMicros) / stepMicros) + 1;
  return BigInt(minMicros + (hash(seed) % steps) * stepMicros);
}

/** FNV-1a, 32 bits, its bits mixed once more, since the seeds differ in few characters. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  return (value ^ (value >>> 15)) >>> 0;
}
