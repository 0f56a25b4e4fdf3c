import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The token of a subscription in each of its mails: its id, and proof that it is from here. It works as long as the
 * subscription lives; nothing of it is kept.
 */
const proofOf = (authSecret: string, subscriptionId: string) =>
  createHmac('sha256', authSecret).update(`unsubscribe\0${subscriptionId}`).digest('hex').slice(0, 32);

export const unsubscribeToken = (authSecret: string, subscriptionId: string) =>
  `${subscriptionId}.${proofOf(authSecret, subscriptionId)}`;

/** The subscription that a token is of; undefined where it is none of ours. */
export function readUnsubscribeToken(authSecret: string, token: string): string | undefined {
  const [, subscriptionId, proof] = /^([0-9a-f-]{36})\.([0-9a-f]{32})$/.exec(token) ?? [];
  if (subscriptionId === undefined || proof === undefined) return undefined;
  const expected = proofOf(authSecret, subscriptionId);
  return timingSafeEqual(Buffer.from(proof), Buffer.from(expected)) ? subscriptionId : undefined;
}
