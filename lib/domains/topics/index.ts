import type { AnyOperation } from '@/lib/operations/define-operation';
import { confirmSubscription } from './confirm-subscription';
import { createSubscription } from './create-subscription';
import { createTopic } from './create-topic';
import { deleteSubscription } from './delete-subscription';
import { deleteTopic } from './delete-topic';
import { getDelivery } from './get-delivery';
import { getTopic } from './get-topic';
import { listDeliveries } from './list-deliveries';
import { listSubscriptions } from './list-subscriptions';
import { listTopics } from './list-topics';
import { listTwoWayChannelRoles } from './list-two-way-channel-roles';
import { replayDeliveries } from './replay-deliveries';
import { requestConfirmation } from './request-confirmation';
import { sendTestNotification } from './send-test-notification';
import { updateSubscription } from './update-subscription';

export {
  confirmSubscription,
  createSubscription,
  createTopic,
  deleteSubscription,
  deleteTopic,
  getDelivery,
  getTopic,
  listDeliveries,
  listSubscriptions,
  listTopics,
  listTwoWayChannelRoles,
  replayDeliveries,
  requestConfirmation,
  sendTestNotification,
  updateSubscription,
};

export const topicOperations: readonly AnyOperation[] = [
  confirmSubscription,
  createSubscription,
  createTopic,
  deleteSubscription,
  deleteTopic,
  getDelivery,
  getTopic,
  listDeliveries,
  listSubscriptions,
  listTopics,
  listTwoWayChannelRoles,
  replayDeliveries,
  requestConfirmation,
  sendTestNotification,
  updateSubscription,
];
