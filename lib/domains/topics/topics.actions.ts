'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { encodeFlashNote, flashCookieName, flashCookieOptions } from '@/lib/flash-cookie';
import { routes } from '@/lib/routes';
import * as operations from '.';
import type {
  DeliveryDetails,
  GetDeliveryInput,
  replayDeliveriesOutput,
  ReplayDeliveriesInput,
  sendTestNotificationOutput,
} from './deliveries.shapes';
import type {
  CreatedSubscription,
  CreateSubscriptionInput,
  SubscriptionKey,
  UpdateSubscriptionInput,
} from './subscriptions.shapes';
import type { Topic } from './topics.shapes';

export async function createTopic(input: { TopicName: string }): Promise<ActionResult<Topic>> {
  return callFromAction(operations.createTopic, input);
}

export async function deleteTopic(TopicName: string): Promise<ActionResult<object>> {
  return callFromAction(operations.deleteTopic, { TopicName });
}

/** Deletes the topic whose page this is, and leaves the page, since there is nothing left for it to show. */
export async function deleteTopicAndLeave(TopicName: string): Promise<ActionResult<object>> {
  const result = await callFromAction(operations.deleteTopic, { TopicName });
  if (!result.ok) return result;
  const note = encodeFlashNote({ type: 'success', text: `Deleted topic ${TopicName}.` });
  (await cookies()).set(flashCookieName, note, flashCookieOptions);
  redirect(routes.destinations.list('topics'));
}

export async function createSubscription(input: CreateSubscriptionInput): Promise<ActionResult<CreatedSubscription>> {
  return callFromAction(operations.createSubscription, input);
}

export async function updateSubscription(input: UpdateSubscriptionInput): Promise<ActionResult<CreatedSubscription>> {
  return callFromAction(operations.updateSubscription, input);
}

export async function deleteSubscription(key: SubscriptionKey): Promise<ActionResult<object>> {
  return callFromAction(operations.deleteSubscription, key);
}

export async function requestConfirmation(key: SubscriptionKey): Promise<ActionResult<object>> {
  return callFromAction(operations.requestConfirmation, key);
}

export async function sendTestNotification(input: {
  TopicName: string;
  SubscriptionId?: string;
}): Promise<ActionResult<z.infer<typeof sendTestNotificationOutput>>> {
  return callFromAction(operations.sendTestNotification, input);
}

export async function getDelivery(input: GetDeliveryInput): Promise<ActionResult<DeliveryDetails>> {
  return callFromAction(operations.getDelivery, input);
}

export async function replayDeliveries(
  input: ReplayDeliveriesInput,
): Promise<ActionResult<z.infer<typeof replayDeliveriesOutput>>> {
  return callFromAction(operations.replayDeliveries, input);
}
