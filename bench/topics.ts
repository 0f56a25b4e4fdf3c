/**
 * Sending while a webhook is down against sending while it is up, and the way of what has waited once it is up again: a
 * console with a topic whose one subscription is a webhook of this process. Rounds of sends over the wire go in turn with the
 * webhook answering and refusing; then it stays down until ten thousand events wait, and comes back.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { simulatorDestinations } from '@/lib/reference/simulator-numbers';
import { startConsole, type ConsoleProcess } from './lib/console-process';
import { inTurn, medianRatio, type PairedTimes } from './lib/in-turn';
import { formatNumber, median, report, secondsOf, type Measurement } from './lib/measurement';
import { withTemporaryDirectory } from './lib/temporary-directory';
import { openChannel, requestSimulatorNumber, WireClient } from './lib/wire-client';

const rounds = 10;
const sendsInRound = 200;
const senders = 8;
const eventsOfMessage = 4;
const waitingEvents = 10_000;
const mostRatio = 1.1;
const leastEventsPerSecond = 100;
const timeLimitMs = 5 * 60_000;

const TopicName = 'bench';
const ConfigurationSetName = 'bench';
const destination = simulatorDestinations.find(({ iso, outcome }) => iso === 'US' && outcome === 'SUCCESS')?.e164 ?? '';
const nothing = z.object({});
const envelope = z.object({ MessageId: z.string(), Message: z.string() });
const record = z.object({ messageId: z.string(), eventType: z.string() });

/** What arrives, by message, in order of arrival; a repeat of a notification is left out. */
class Webhook {
  readonly arrived = new Map<string, string[]>();
  count = 0;
  isUp = true;
  private readonly known = new Set<string>();
  private readonly server = createServer((request, response) => {
    void textOf(request).then((text) => {
      if (this.isUp) this.take(text);
      response.writeHead(this.isUp ? 200 : 503).end();
    });
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`; // it listens on a port
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private take(text: string): void {
    const { MessageId, Message } = envelope.parse(JSON.parse(text));
    if (this.known.has(MessageId)) return;
    this.known.add(MessageId);
    const { messageId, eventType } = record.parse(JSON.parse(Message));
    this.arrived.set(messageId, [...(this.arrived.get(messageId) ?? []), eventType]);
    this.count += 1;
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8');
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

async function openTopic(wire: WireClient, endpoint: string): Promise<void> {
  await openChannel(wire);
  await requestSimulatorNumber(wire);
  const { TopicArn } = await wire.call('SmsConsole.CreateTopic', { TopicName }, z.object({ TopicArn: z.string() }));
  await wire.call('SmsConsole.CreateSubscription', { TopicName, Protocol: 'http', Endpoint: endpoint }, nothing);
  await wire.call('PinpointSMSVoiceV2.CreateConfigurationSet', { ConfigurationSetName }, nothing);
  await wire.call(
    'PinpointSMSVoiceV2.CreateEventDestination',
    {
      ConfigurationSetName,
      EventDestinationName: 'webhook',
      MatchingEventTypes: ['ALL'],
      SnsDestination: { TopicArn },
    },
    nothing,
  );
}

/** Sends so many messages, several at a time. */
async function send(wire: WireClient, count: number): Promise<void> {
  let left = count;
  const sender = async () => {
    while (left-- > 0) {
      await wire.call(
        'PinpointSMSVoiceV2.SendTextMessage',
        { DestinationPhoneNumber: destination, MessageBody: 'Your code is 123456', ConfigurationSetName },
        nothing,
      );
    }
  };
  await Promise.all(Array.from({ length: senders }, sender));
}

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + timeLimitMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`${what} did not come about in ${timeLimitMs / 1000} s.`);
    await delay(20);
  }
}

async function waitingOf(wire: WireClient): Promise<number> {
  const { Subscriptions } = await wire.call(
    'SmsConsole.ListSubscriptions',
    { TopicName },
    z.object({ Subscriptions: z.array(z.object({ WaitingCount: z.number() })) }),
  );
  return Subscriptions[0]?.WaitingCount ?? 0;
}

async function measureSending(wire: WireClient, webhook: Webhook): Promise<PairedTimes> {
  const seconds: PairedTimes = [[], []];
  let sent = 0;
  for (let round = -1; round < rounds; round += 1) {
    for (const which of inTurn(round + 1)) {
      webhook.isUp = which === 0;
      const time = await secondsOf(() => send(wire, sendsInRound));
      sent += sendsInRound;
      if (round >= 0) seconds[which].push(time);
    }
    // Every round begins with nothing left of the last.
    webhook.isUp = true;
    await until(() => webhook.count === sent * eventsOfMessage, 'The delivery of a round');
    report(`round ${round + 1} of ${rounds}`);
  }
  return seconds;
}

/** Keeps the webhook down until ten thousand events wait, and measures from its return to the last of them. */
async function measureCatchingUp(wire: WireClient, webhook: Webhook): Promise<number> {
  const before = webhook.count;
  webhook.isUp = false;
  await send(wire, waitingEvents / eventsOfMessage);
  await until(async () => (await waitingOf(wire)) >= 1000, 'The waiting of events');
  webhook.isUp = true;
  const seconds = await secondsOf(() =>
    until(() => webhook.count - before === waitingEvents, 'The delivery of what waited'),
  );
  const order = ['TEXT_QUEUED', 'TEXT_PENDING', 'TEXT_SUCCESSFUL', 'TEXT_DELIVERED'].join();
  const wrong = [...webhook.arrived.values()].filter((events) => events.join() !== order);
  if (wrong.length > 0)
    throw new Error(`${wrong.length} messages had their events in another order: ${wrong[0]?.join()}`);
  return seconds;
}

async function measure(server: ConsoleProcess, webhook: Webhook): Promise<Measurement[]> {
  const wire = new WireClient(server.port);
  try {
    await openTopic(wire, await webhook.listen());
    const seconds = await measureSending(wire, webhook);
    const catchingUp = await measureCatchingUp(wire, webhook);
    const [up, down] = seconds.map((times) => sendsInRound / median(times));
    return [
      {
        name: 'Sending while a webhook is down, time over that while it is up',
        value: medianRatio(seconds),
        unit: '×',
        target: { atMost: mostRatio },
        detail: `${formatNumber(up ?? 0)} sends a second up, ${formatNumber(down ?? 0)} down; ${rounds} rounds of ${sendsInRound} each in turn`,
      },
      {
        name: 'A webhook that was down catches up',
        value: waitingEvents / catchingUp,
        unit: 'events/s',
        target: { atLeast: leastEventsPerSecond },
        detail: `${formatNumber(waitingEvents)} events in ${formatNumber(catchingUp)} s after its return, the pause of the last probe included; each arrived, in order per message`,
      },
    ];
  } finally {
    wire.close();
  }
}

export default async function measureTopics(): Promise<Measurement[]> {
  return withTemporaryDirectory(async (directory) => {
    const webhook = new Webhook();
    const settings = { SIMULATOR_SPEED: 'instant', WEBHOOK_PRIVATE_ADDRESSES: 'allow' };
    const server = await startConsole(directory, settings);
    try {
      return await measure(server, webhook);
    } finally {
      webhook.close();
      await server.stop();
    }
  });
}
