'use server';

import { headers } from 'next/headers';
import { confirmByToken } from '@/lib/access/confirm-subscription';
import { toActionError } from '@/lib/console/action-error';
import type { ActionResult } from '@/lib/console/action-result';
import { clientAddressOf, userAgentOf } from '@/lib/console/request-headers';
import { getRuntime } from '@/lib/runtime';

/** Confirms the subscription of a token, for whoever holds it. Says nothing of a token that is good for nothing but that. */
export async function confirmSubscription(
  token: string,
): Promise<ActionResult<{ TopicName: string; Endpoint: string }>> {
  const runtime = getRuntime();
  const given = await headers();
  const read = (name: string) => given.get(name);
  try {
    const confirmed = await confirmByToken(runtime, String(token), {
      sourceAddress: clientAddressOf(read),
      userAgent: userAgentOf(read),
    });
    if (confirmed) {
      const TopicName = confirmed.TopicArn.split(':').at(-1) ?? '';
      return { ok: true, data: { TopicName, Endpoint: confirmed.Endpoint } };
    }
    const message = 'This link has been used, has been replaced by a newer one, or is older than three days.';
    return { ok: false, error: { code: 'ResourceNotFoundException', message, requestId: '' } };
  } catch (error) {
    return { ok: false, error: toActionError(error, 'ConfirmSubscription', runtime.ids.uuid(runtime.clock())) };
  }
}
