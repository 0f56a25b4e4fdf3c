import type { StatusType } from '@/components/ui/status';
import type { DeliveryStatus } from '@/lib/domains/topics/deliveries.shapes';
import { failuresUntilDown } from '@/lib/domains/topics/endpoint-state';
import type { Subscription, SubscriptionProtocol } from '@/lib/domains/topics/subscriptions.shapes';

export const protocolWords: Readonly<Record<SubscriptionProtocol, string>> = {
  https: 'HTTPS',
  http: 'HTTP',
  email: 'E-mail',
};

interface Look {
  readonly type: StatusType;
  readonly words: string;
}

/** The state of a subscription; one that is on says when its endpoint is down. */
export function subscriptionLook({ Status, ConsecutiveFailures }: Subscription): Look {
  if (Status === 'PENDING_CONFIRMATION') return { type: 'pending', words: 'Pending confirmation' };
  if (Status === 'DISABLED') return { type: 'stopped', words: 'Disabled' };
  return ConsecutiveFailures >= failuresUntilDown
    ? { type: 'error', words: 'Endpoint down' }
    : { type: 'success', words: 'Enabled' };
}

export const deliveryLooks: Readonly<Record<DeliveryStatus, Look>> = {
  WAITING: { type: 'pending', words: 'Waiting' },
  DELIVERED: { type: 'success', words: 'Delivered' },
  DEAD: { type: 'error', words: 'Dead letter' },
};

/** Counts end at a thousand. */
export const backlogText = (count: number) => (count >= 1000 ? '1,000+' : String(count));
