import { openSecret } from '@/lib/access/secret-box';
import { failuresUntilDown } from '@/lib/domains/topics/endpoint-state';
import { unsubscribeToken } from '@/lib/domains/topics/unsubscribe-token';
import type { Runtime } from '@/lib/operations/call-context';
import { announceChanges } from '../apply-reports';
import { openConnections, type Connections } from './connections';
import {
  dueDeliveries,
  leaseSubscription,
  recordAttempt,
  releaseSubscription,
  type Attempt,
  type DueDelivery,
  type LeasedSubscription,
} from './deliveries.rows';
import { describeFailure } from './describe-failure';
import { openMail } from './mail';
import { notificationMail } from './mail-texts';
import { envelopeOf, headersOf, signatureOf, type Notification } from './notification';
import { postWebhook, requestLimitMilliseconds } from './post-webhook';
import { pauseAfter, restAfter } from './retries';

/** Deliveries of one round, which is all that a lease is for. */
const roundSize = 200;
/** Requests to one endpoint at a time; each carries on the order of another message. */
const atOnce = 8;
/** No request begins later in a round: with the last of them it ends well before its lease. */
const roundMilliseconds = 30_000;

/** What a test does in another way than a server. */
export interface DeliveryOptions {
  readonly requestLimitMilliseconds?: number;
  readonly connections?: () => Connections;
}

/** A notification on its way to one subscriber. */
export interface Dispatch {
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Sends it, and says what came of it. Throws where nothing was answered. */
  send(): Promise<Pick<Attempt, 'answer' | 'failure'>>;
}

type Prepare = (notification: Notification) => Dispatch;

/**
 * One round of deliveries to one subscription: the one that has waited longest of those with something due. Its lease keeps
 * other processes off, which is what delivers once and in order; whoever dies in here lets go of it by the lease's end, and
 * what was under way then goes a second time.
 * @returns how many deliveries were tried
 */
export async function deliverRound(runtime: Runtime, options: DeliveryOptions = {}): Promise<number> {
  const subscription = await leaseSubscription(runtime);
  if (!subscription) return 0;
  const connections = options.connections?.() ?? openConnections(runtime.settings.privateWebhooks);
  const prepare =
    subscription.protocol === 'email'
      ? toPerson(runtime, subscription)
      : toWebhook(runtime, subscription, connections, options);
  const round = new Round(runtime, subscription, prepare);
  try {
    await round.run();
  } finally {
    connections.close();
    await releaseSubscription(runtime, subscription, round.result());
  }
  await announceChanges(runtime.database.write, new Set([subscription.workspaceId]));
  return round.tried;
}

function toWebhook(
  runtime: Runtime,
  { topicArn, subscriptionId, endpoint, encryptedSecret }: LeasedSubscription,
  connections: Connections,
  options: DeliveryOptions,
): Prepare {
  const limit = options.requestLimitMilliseconds ?? requestLimitMilliseconds;
  const secret = readSecret(runtime, subscriptionId, encryptedSecret);
  return (notification) => {
    const body = envelopeOf(notification);
    // Real time, whatever tests do to a workspace's clock: the receiver compares it with its own.
    const signature = secret === undefined ? '' : signatureOf(secret, body, runtime.clock());
    const requestHeaders = headersOf(notification, `${topicArn}:${subscriptionId}`, signature);
    return {
      requestHeaders,
      async send() {
        if (secret === undefined)
          return { failure: 'Its secret cannot be read: AUTH_SECRET has changed. Rotate the secret.' };
        const answer = await postWebhook(endpoint, { headers: requestHeaders, body }, connections, limit);
        return { answer, failure: failureOf(answer.status) };
      },
    };
  };
}

function toPerson({ settings }: Runtime, { endpoint, subscriptionId }: LeasedSubscription): Prepare {
  const sendMail = settings.smtp && openMail(settings.smtp);
  const token = unsubscribeToken(settings.authSecret, subscriptionId);
  return (notification) => {
    const mail = notificationMail(endpoint, notification, settings.publicUrl, token);
    // Without the way out, which is the reader's own: the log is for others.
    const { 'List-Unsubscribe': _wayOut, ...headers } = mail.headers ?? {};
    return {
      requestHeaders: { To: mail.to, Subject: mail.subject, ...headers },
      async send() {
        if (!sendMail)
          return { failure: 'This installation sends no mail: an operator sets SMTP_URL and SMTP_FROM first.' };
        const response = await sendMail(mail);
        return { answer: { status: Number(/^\d{3}/.exec(response)?.[0] ?? 250), headers: {}, body: response } };
      },
    };
  };
}

/** Undefined where it was sealed under another AUTH_SECRET. */
function readSecret({ settings }: Runtime, subscriptionId: string, box: Buffer | null): string | undefined {
  try {
    return box ? openSecret(settings.authSecret, subscriptionId, box) : undefined;
  } catch {
    return undefined;
  }
}

/** Why a status is no success; undefined where it is one. */
function failureOf(status: number): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status >= 300 && status < 400) return `The endpoint answered ${status}: redirects are not followed.`;
  return `The endpoint answered ${status}.`;
}

class Round {
  tried = 0;
  private failures: number;
  private lastFailure: { at: Date; text: string } | undefined;
  private lastDeliveredAt: Date | undefined;
  private readonly begun = performance.now();

  constructor(
    private readonly runtime: Runtime,
    private readonly subscription: LeasedSubscription,
    private readonly prepare: Prepare,
  ) {
    this.failures = subscription.failures;
  }

  async run(): Promise<void> {
    // To an endpoint that was down goes one delivery, as a probe.
    const limit = this.failures < failuresUntilDown ? roundSize : 1;
    const due = await dueDeliveries(this.runtime.database.write, this.subscription, this.now(), limit);
    const chains = inOrder(due);
    const worker = async () => {
      for (let chain = chains.shift(); chain; chain = chains.shift()) await this.deliverInOrder(chain);
    };
    // All of them end before anything is said of the round: none may go on behind its lease.
    const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  result() {
    const { failures, lastFailure, lastDeliveredAt } = this;
    return { failures, restSeconds: restAfter(failures), lastFailure, lastDeliveredAt };
  }

  private now(): Date {
    return new Date(this.runtime.clock().getTime() + this.subscription.clockOffsetMilliseconds);
  }

  private get isOver(): boolean {
    const hasGoneDown = this.failures >= failuresUntilDown && this.subscription.failures < failuresUntilDown;
    return hasGoneDown || performance.now() - this.begun > roundMilliseconds;
  }

  /** What keeps one order goes one after the other, and no further than the first failure. */
  private async deliverInOrder(chain: readonly DueDelivery[]): Promise<void> {
    for (const delivery of chain) {
      if (this.isOver || !(await this.deliver(delivery))) return;
    }
  }

  private async deliver(delivery: DueDelivery): Promise<boolean> {
    const attempt = await this.attempt(delivery);
    this.tried += 1;
    if (attempt.failure === undefined) {
      this.failures = 0;
      this.lastDeliveredAt = attempt.at;
    } else {
      this.failures += 1;
      this.lastFailure = { at: attempt.at, text: attempt.failure };
    }
    await recordAttempt(
      this.runtime.database.write,
      this.subscription,
      delivery,
      attempt,
      pauseAfter(delivery.attempts + 1),
    );
    return attempt.failure === undefined;
  }

  private async attempt({ publicationId, publishedAt, body }: DueDelivery): Promise<Attempt> {
    const { topicArn } = this.subscription;
    const at = this.now();
    const dispatch = this.prepare({ messageId: publicationId, topicArn, publishedAt, message: body });
    const { requestHeaders } = dispatch;
    const started = performance.now();
    const result = await dispatch.send().catch((error: unknown) => ({ failure: describeFailure(error) }));
    return { at, requestHeaders, durationMilliseconds: Math.round(performance.now() - started), ...result };
  }
}

/** Deliveries by what keeps their order, each list from the oldest on. */
function inOrder(due: readonly DueDelivery[]): DueDelivery[][] {
  const chains = new Map<string, DueDelivery[]>();
  for (const delivery of due) {
    const chain = chains.get(delivery.orderingKey);
    if (chain) chain.push(delivery);
    else chains.set(delivery.orderingKey, [delivery]);
  }
  return [...chains.values()];
}
