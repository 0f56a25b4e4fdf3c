import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWebhookReceiver, type WebhookReceiver } from '@/lib/testing/webhook-receiver';
import { openConnections, type Connections } from './connections';
import { describeFailure } from './describe-failure';
import { mostAnswerBytes, postWebhook } from './post-webhook';

let receiver: WebhookReceiver;
let connections: Connections;
beforeEach(async () => {
  receiver = await startWebhookReceiver();
  connections = openConnections(true);
});
afterEach(async () => {
  connections.close();
  await receiver.close();
});

const body = JSON.stringify({ Type: 'Notification', MessageId: 'ä', TopicArn: '', Timestamp: '', Message: '' });
const post = (limit?: number) => postWebhook(receiver.url, { headers: { 'X-Test': 'yes' }, body }, connections, limit);
const failureOf = (attempt: Promise<unknown>) => attempt.then(() => undefined, describeFailure);

describe('postWebhook', () => {
  it('posts the body whole and hands back what was answered', async () => {
    receiver.answerWith((_request, response) => response.writeHead(202, { 'X-Answer': 'kept' }).end('ok\0'));
    const answer = await post();
    expect(receiver.calls).toMatchObject([{ path: '/hook', body, headers: { 'x-test': 'yes' } }]);
    expect(answer).toMatchObject({ status: 202, headers: { 'x-answer': 'kept' }, body: 'ok\uFFFD' });
  });

  it('follows no redirect', async () => {
    receiver.answerWith((_request, response) => response.writeHead(307, { Location: receiver.url }).end());
    expect(await post()).toMatchObject({ status: 307, headers: { location: receiver.url } });
    expect(receiver.calls).toHaveLength(1);
  });

  it('reads the beginning of an answer of ten megabytes and hangs up', async () => {
    const chunk = Buffer.alloc(64 * 1024, 'x');
    let sent = 0;
    const hungUp = new Promise<void>((resolve) => {
      receiver.answerWith((_request, response) => {
        void once(response, 'close').then(() => resolve());
        const more = () => {
          while (sent < 10 * 1024 * 1024) {
            sent += chunk.length;
            if (!response.write(chunk)) return void response.once('drain', more);
          }
          response.end();
        };
        more();
      });
    });
    const answer = await post();
    expect(answer.body).toBe('x'.repeat(mostAnswerBytes));
    expect(answer.status).toBe(200);
    await hungUp;
    // A few buffers of the system were filled; the rest was never asked for.
    expect(sent).toBeLessThan(10 * 1024 * 1024);
  });

  it('waits for an answer no longer than its limit', async () => {
    receiver.answerWith(() => {});
    expect(await failureOf(post(50))).toBe('The endpoint did not answer in time.');
  });

  it('waits for the end of an answer no longer than its limit', async () => {
    receiver.answerWith((_request, response) => void response.writeHead(200).write('begun'));
    expect(await failureOf(post(50))).toBe('The endpoint did not answer in time.');
  });

  it('says when a connection ends before the answer', async () => {
    receiver.answerWith((request) => request.socket.destroy());
    expect(await failureOf(post())).toMatch(/closed the connection before it answered/);
  });

  it('says when nothing listens', async () => {
    await receiver.close();
    expect(await failureOf(post())).toMatch(/^Nothing listens at the endpoint/);
  });

  it('keeps no endless headers', async () => {
    receiver.answerWith((_request, response) => {
      for (let index = 0; index < 60; index += 1) response.setHeader(`X-${index}`, 'v'.repeat(150));
      response.setHeader('X-Long', 'v'.repeat(2000)).end();
    });
    const { headers } = await post();
    expect(Object.keys(headers).length).toBeLessThanOrEqual(40);
    expect(Math.max(...Object.values(headers).map(({ length }) => length))).toBeLessThanOrEqual(300);
  });
});
