/** Four buckets to each doubling of time: a time that is told from its bucket alone is within a tenth of the real one. */
export const bucketsPerDoubling = 4;

/** The time that stands for a bucket: its geometric middle, in milliseconds. */
const middleOf = (bucket: number): number => 2 ** ((bucket + 0.5) / bucketsPerDoubling);

/** One bar of a histogram of delivery times: bucket b holds times from 2^(b/4) to 2^((b+1)/4) milliseconds. */
export interface DeliveryTimeBucket {
  readonly bucket: number;
  readonly messages: number;
}

/**
 * The time that a share of messages was delivered within: 0.5 for the median, 0.95 for p95.
 * @returns milliseconds, within a tenth of the exact figure; undefined where nothing was delivered
 */
export function percentileMilliseconds(buckets: readonly DeliveryTimeBucket[], share: number): number | undefined {
  const inOrder = [...buckets].filter(({ messages }) => messages > 0).sort((a, b) => a.bucket - b.bucket);
  const total = inOrder.reduce((sum, { messages }) => sum + messages, 0);
  // The rank counts from one: the median of three is the second.
  const rank = Math.max(1, Math.ceil(total * share));
  let seen = 0;
  for (const { bucket, messages } of inOrder) {
    seen += messages;
    if (seen >= rank) return Math.round(middleOf(bucket));
  }
  return undefined;
}
