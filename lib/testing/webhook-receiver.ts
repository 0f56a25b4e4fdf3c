import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const envelope = z.object({
  Type: z.string(),
  MessageId: z.string(),
  TopicArn: z.string(),
  Timestamp: z.string(),
  Message: z.string(),
});

/** One call that the receiver got. */
export interface ReceivedCall {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly envelope: z.infer<typeof envelope>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface WebhookReceiver {
  readonly url: string;
  /** Calls in the order of arrival. */
  readonly calls: ReceivedCall[];
  /** How calls are answered from now on; without one, with 200. */
  answerWith(answer: Answer | undefined): void;
  close(): Promise<void>;
}

/** An endpoint on this machine that keeps what it gets. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const calls: ReceivedCall[] = [];
  let answer: Answer | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      calls.push({
        path: request.url ?? '',
        headers: request.headers,
        body,
        envelope: envelope.parse(JSON.parse(body)),
      });
      if (answer) answer(request, response);
      else response.end('thank you');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}/hook`,
    calls,
    answerWith: (next) => {
      answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
