import type { LookupAddress } from 'node:dns';
import { afterEach, describe, expect, it } from 'vitest';
import { startWebhookReceiver, type WebhookReceiver } from '@/lib/testing/webhook-receiver';
import { AddressRefused, guardedLookup, openConnections, type ResolveName } from './connections';
import { postWebhook } from './post-webhook';

const publicAddress = { address: '93.184.216.34', family: 4 };
const local = { address: '127.0.0.1', family: 4 };

/** A name server that answers with the next of some answers each time. */
function answering(...answers: LookupAddress[][]) {
  const asked: string[] = [];
  const resolve: ResolveName = (name, _options, answer) => {
    answer(null, answers[asked.length] ?? []);
    asked.push(name);
  };
  return { resolve, asked };
}

const lookUp = (resolve: ResolveName, all: boolean) =>
  new Promise((done, fail) => {
    guardedLookup(resolve)('example.com', { all }, (error, address) => (error ? fail(error) : done(address)));
  });

let receiver: WebhookReceiver | undefined;
afterEach(async () => {
  await receiver?.close();
  receiver = undefined;
});

const call = {
  headers: {},
  body: JSON.stringify({ Type: '', MessageId: '', TopicArn: '', Timestamp: '', Message: '' }),
};

describe('the lookup of sockets', () => {
  it('answers what the name server says, once asked', async () => {
    const { resolve, asked } = answering([publicAddress], [publicAddress]);
    expect(await lookUp(resolve, false)).toBe(publicAddress.address);
    expect(await lookUp(resolve, true)).toEqual([publicAddress]);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['a private address', [local]],
    ['a private address among public ones', [publicAddress, { address: '10.0.0.7', family: 4 }]],
    ['IPv4 inside IPv6', [{ address: '::ffff:127.0.0.1', family: 6 }]],
  ])('refuses %s', async (_what, addresses) => {
    await expect(lookUp(answering(addresses).resolve, true)).rejects.toBeInstanceOf(AddressRefused);
    await expect(lookUp(answering(addresses).resolve, false)).rejects.toBeInstanceOf(AddressRefused);
  });

  it('passes on that a name is unknown', async () => {
    const unknown: ResolveName = (_name, _options, answer) =>
      answer(Object.assign(new Error(), { code: 'ENOTFOUND' }), []);
    await expect(lookUp(unknown, true)).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });
});

describe('a webhook call', () => {
  it('does not go where a name leads inside, and asks for it once', async () => {
    receiver = await startWebhookReceiver();
    const { port } = new URL(receiver.url);
    const { resolve, asked } = answering([local], [publicAddress]);
    const connections = openConnections(false, resolve);
    const attempt = postWebhook(`http://inside.example:${port}/`, call, connections);
    await expect(attempt).rejects.toBeInstanceOf(AddressRefused);
    connections.close();
    expect(asked).toEqual(['inside.example']);
    expect(receiver.calls).toEqual([]);
  });

  it('does not go where a name leads inside that was public a moment ago (rebinding)', async () => {
    receiver = await startWebhookReceiver();
    const { port } = new URL(receiver.url);
    const { resolve } = answering([publicAddress], [local]);
    expect(await lookUp(resolve, false)).toBe(publicAddress.address);
    const connections = openConnections(false, resolve);
    await expect(postWebhook(`http://rebinding.example:${port}/`, call, connections)).rejects.toBeInstanceOf(
      AddressRefused,
    );
    connections.close();
    expect(receiver.calls).toEqual([]);
  });

  it.each(['http://127.0.0.1', 'http://[::1]', 'http://[::ffff:127.0.0.1]', 'http://2130706433', 'https://10.0.0.1'])(
    'does not go to %s, which asks no lookup',
    async (origin) => {
      receiver = await startWebhookReceiver();
      const { port } = new URL(receiver.url);
      const connections = openConnections(false);
      await expect(postWebhook(`${origin}:${port}/`, call, connections)).rejects.toBeInstanceOf(AddressRefused);
      connections.close();
      expect(receiver.calls).toEqual([]);
    },
  );

  it('goes anywhere where the operator has allowed it', async () => {
    receiver = await startWebhookReceiver();
    const connections = openConnections(true);
    expect(await postWebhook(receiver.url, call, connections)).toMatchObject({ status: 200, body: 'thank you' });
    connections.close();
  });
});
