import { eq, type SQL } from 'drizzle-orm';
import { subscriptions, workspaces } from '@/db/schema';
import { confirmSubscription, deleteSubscription } from '@/lib/domains/topics';
import { hashConfirmationToken } from '@/lib/domains/topics/confirmation-token';
import { readUnsubscribeToken } from '@/lib/domains/topics/unsubscribe-token';
import type { Runtime, Workspace } from '@/lib/operations/call-context';
import type { Operation } from '@/lib/operations/define-operation';
import { OperationError } from '@/lib/operations/operation-error';
import { runOperation } from '@/lib/operations/run-operation';

/** Where a person who follows the link of a mail calls from. */
export interface Origin {
  readonly sourceAddress: string;
  readonly userAgent: string;
}

/** What a link did something about. */
export interface LinkedSubscription {
  readonly topicName: string;
  readonly endpoint: string;
}

interface Found extends LinkedSubscription {
  readonly subscriptionId: string;
  readonly workspace: Workspace;
}

/** A subscription in whatever workspace: who follows the link of a mail is signed in nowhere. */
async function find(runtime: Runtime, condition: SQL): Promise<Found | undefined> {
  const [found] = await runtime.database.read
    .select({
      topicName: subscriptions.topicName,
      endpoint: subscriptions.endpoint,
      subscriptionId: subscriptions.subscriptionId,
      workspace: workspaces,
    })
    .from(subscriptions)
    .innerJoin(workspaces, eq(workspaces.workspaceId, subscriptions.workspaceId))
    .where(condition);
  return found;
}

/** Runs an operation for the holder of a token, who needs no other permission; undefined where it is too late. */
async function runForHolder<Input>(
  runtime: Runtime,
  found: Found,
  origin: Origin,
  operation: Operation<Input>,
  input: NoInfer<Input>,
): Promise<LinkedSubscription | undefined> {
  const { workspace, topicName, endpoint } = found;
  try {
    await runOperation(runtime, operation, input, {
      requestId: runtime.ids.uuid(runtime.clock()),
      principal: { kind: 'system', accountId: workspace.accountId },
      workspace,
      via: 'system',
      ...origin,
    });
    return { topicName, endpoint };
  } catch (error) {
    if (error instanceof OperationError && error.code === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

/**
 * Confirms the subscription that a token belongs to. A token that is unknown, used or too old is all the same.
 * @returns undefined where the token is good for nothing
 */
export async function confirmByToken(
  runtime: Runtime,
  token: string,
  origin: Origin,
): Promise<LinkedSubscription | undefined> {
  const found = await find(runtime, eq(subscriptions.confirmationTokenHash, hashConfirmationToken(token)));
  return found && runForHolder(runtime, found, origin, confirmSubscription, { Token: token });
}

/**
 * Ends the subscription that a token in its mails belongs to.
 * @returns undefined where the token is none, or the subscription has ended already
 */
export async function unsubscribeByToken(
  runtime: Runtime,
  token: string,
  origin: Origin,
): Promise<LinkedSubscription | undefined> {
  const subscriptionId = readUnsubscribeToken(runtime.settings.authSecret, token);
  const found = subscriptionId && (await find(runtime, eq(subscriptions.subscriptionId, subscriptionId)));
  if (!found) return undefined;
  const key = { TopicName: found.topicName, SubscriptionId: found.subscriptionId };
  return runForHolder(runtime, found, origin, deleteSubscription, key);
}
