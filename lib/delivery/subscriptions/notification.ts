import { createHmac } from 'node:crypto';

/** What a topic passes on, before it is packed for anybody. */
export interface Notification {
  /** The same for every subscription and every try, so that a receiver can tell what it has had. */
  readonly messageId: string;
  readonly topicArn: string;
  readonly publishedAt: Date;
  readonly message: string;
}

/** The envelope of the topic service: what was published stands in `Message`, as text. */
export function envelopeOf({ messageId, topicArn, publishedAt, message }: Notification): string {
  return JSON.stringify({
    Type: 'Notification',
    MessageId: messageId,
    TopicArn: topicArn,
    Timestamp: publishedAt.toISOString(),
    Message: message,
  });
}

export const signatureHeader = 'X-Sms-Console-Signature';

/**
 * `t=<epoch seconds>,v1=<hex>`: HMAC-SHA256 with the subscription's secret over the time, a full stop and the body. The
 * time is signed too, so that a receiver can refuse what somebody recorded and plays again.
 */
export function signatureOf(secret: string, body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const digest = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${digest}`;
}

/** The headers of a webhook call: those of the topic service, and the signature. */
export function headersOf(
  notification: Notification,
  subscriptionArn: string,
  signature: string,
): Record<string, string> {
  return {
    'Content-Type': 'text/plain; charset=UTF-8',
    'User-Agent': 'SMS-Console',
    'X-Amz-Sns-Message-Type': 'Notification',
    'X-Amz-Sns-Message-Id': notification.messageId,
    'X-Amz-Sns-Topic-Arn': notification.topicArn,
    'X-Amz-Sns-Subscription-Arn': subscriptionArn,
    [signatureHeader]: signature,
  };
}
