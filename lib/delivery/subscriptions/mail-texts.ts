import { alarmWords } from '@/lib/domains/alarms/alarm-notification';
import { routes } from '@/lib/routes';
import type { Mail } from './mail';
import type { Notification } from './notification';

const topicName = (topicArn: string) => topicArn.split(':').at(-1) ?? topicArn;

/** What was published, spread out where it is JSON. */
function readable(message: string): string {
  try {
    return JSON.stringify(JSON.parse(message), null, 2);
  } catch {
    return message;
  }
}

/** A notification as a mail, with the way out at its end; that of an alarm in words. */
export function notificationMail(
  to: string,
  { messageId, topicArn, publishedAt, message }: Notification,
  publicUrl: string,
  token: string,
): Mail {
  const wayOut = `${publicUrl}${routes.unsubscribe(token)}`;
  const alarm = alarmWords(message, (name) => `${publicUrl}${routes.alarms.detail(name)}`);
  return {
    to,
    subject: alarm?.subject ?? `Notification of topic ${topicName(topicArn)}`,
    text: [
      alarm?.text ?? readable(message),
      '',
      '--',
      `Published to ${topicArn} at ${publishedAt.toISOString()}.`,
      'You get this because you confirmed a subscription. To end it, open this page:',
      wayOut,
    ].join('\n'),
    headers: {
      'List-Unsubscribe': `<${wayOut}>`,
      'X-Sms-Console-Message-Id': messageId,
      'X-Sms-Console-Topic-Arn': topicArn,
    },
  };
}

/** The mail that asks somebody whether to be subscribed. */
export function confirmationMail(to: string, topicArn: string, publicUrl: string, token: string): Mail {
  return {
    to,
    subject: `Confirm your subscription of topic ${topicName(topicArn)}`,
    text: [
      `Somebody wants to send you the notifications of this topic by e-mail:`,
      topicArn,
      '',
      'To agree, open this page within three days and choose Confirm subscription:',
      `${publicUrl}${routes.confirmSubscription(token)}`,
      '',
      'If you do not want them, do nothing: you get no other mail.',
    ].join('\n'),
  };
}
