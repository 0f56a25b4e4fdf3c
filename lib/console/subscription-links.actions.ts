'use server';

import { headers } from 'next/headers';
import {
  confirmByToken,
  unsubscribeByToken,
  type LinkedSubscription,
  type Origin,
} from '@/lib/access/subscription-links';
import { toActionError } from '@/lib/console/action-error';
import type { ActionResult } from '@/lib/console/action-result';
import { clientAddressOf, userAgentOf } from '@/lib/console/request-headers';
import type { Runtime } from '@/lib/operations/call-context';
import { getRuntime } from '@/lib/runtime';

type Follow = (runtime: Runtime, token: string, origin: Origin) => Promise<LinkedSubscription | undefined>;

/** Does what a link is for, for whoever holds its token. Of a token that is good for nothing it says that and no more. */
async function follow(link: Follow, token: unknown, tooLate: string): Promise<ActionResult<LinkedSubscription>> {
  const runtime = getRuntime();
  const given = await headers();
  const read = (name: string) => given.get(name);
  try {
    const done = await link(runtime, String(token), {
      sourceAddress: clientAddressOf(read),
      userAgent: userAgentOf(read),
    });
    if (done) return { ok: true, data: done };
    return { ok: false, error: { code: 'ResourceNotFoundException', message: tooLate, requestId: '' } };
  } catch (error) {
    return { ok: false, error: toActionError(error, 'subscription link', runtime.ids.uuid(runtime.clock())) };
  }
}

/** Confirms the subscription of a token. */
export async function confirmSubscription(token: string): Promise<ActionResult<LinkedSubscription>> {
  return follow(
    confirmByToken,
    token,
    'This link has been used, has been replaced by a newer one, or is older than three days.',
  );
}

/** Ends the subscription of a token. */
export async function unsubscribe(token: string): Promise<ActionResult<LinkedSubscription>> {
  return follow(unsubscribeByToken, token, 'The subscription has ended already, or the link is not complete.');
}
