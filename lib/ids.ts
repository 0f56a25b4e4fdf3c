import { randomBytes, randomInt } from 'node:crypto';

/** Where ids and randomness come from; tests put their own in its place. */
export interface Ids {
  /** A UUID (version 7): ordered by time, so that keys in it grow at one end of an index. */
  uuid(at: Date): string;
  /** 32 lower-case hex digits, for `phone-…` and its like. */
  hex(): string;
  /** A whole number from 0 up to, not including, `maxExclusive`. */
  random(maxExclusive: number): number;
}

let lastMilliseconds = 0;
let counter = 0;

/** A UUID version 7 (RFC 9562) whose order within one millisecond of this process is the order of the calls. */
function timeOrderedUuid(at: Date): string {
  const milliseconds = at.getTime();
  if (milliseconds === lastMilliseconds) {
    counter = (counter + 1) & 0xfff;
  } else {
    lastMilliseconds = milliseconds;
    // Starting low leaves room to count up within the millisecond.
    counter = randomInt(0x400);
  }
  const time = milliseconds.toString(16).padStart(12, '0');
  const tail = randomBytes(8);
  tail[0] = (tail[0]! & 0x3f) | 0x80;
  const hex = tail.toString('hex');
  const sequence = counter.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence}-${hex.slice(0, 4)}-${hex.slice(4)}`;
}

/** The smallest UUID version 7 of a moment: where a time range begins in an index on ids. */
export function firstUuidAt(at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

export const systemIds: Ids = {
  uuid: timeOrderedUuid,
  hex: () => randomBytes(16).toString('hex'),
  random: (maxExclusive) => randomInt(maxExclusive),
};
