import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Connections } from './connections';

/** As much of an answer is read and kept; the rest is nobody's business. */
export const mostAnswerBytes = 4096;

/** As many headers of an answer are kept, each so long. */
const mostHeaders = 40;
const mostHeaderCharacters = 300;

/** From the first look at the name to the end of the answer. */
export const requestLimitMilliseconds = 10_000;

export interface WebhookAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  /** Its beginning. */
  readonly body: string;
}

/**
 * Posts to an endpoint and reads the beginning of what it answers. A redirect is an answer like any other: where it points
 * is never called.
 * @throws Error of the network; AddressRefused; an AbortError after `limitMilliseconds`
 */
export function postWebhook(
  endpoint: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  connections: Connections,
  limitMilliseconds: number = requestLimitMilliseconds,
): Promise<WebhookAnswer> {
  return new Promise((resolve, reject) => {
    const url = new URL(endpoint);
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const outgoing = send(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
      agent: connections.agentFor(url),
      signal: AbortSignal.timeout(limitMilliseconds),
    });
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const answer = () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: keptHeaders(incoming.headers),
          // No text of Postgres holds a null character.
          body: Buffer.concat(chunks).subarray(0, mostAnswerBytes).toString().replaceAll('\0', '\uFFFD'),
        });
      incoming.on('error', reject);
      incoming.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size <= mostAnswerBytes) return;
        answer();
        incoming.destroy(); // whoever sends megabytes sends them to nobody
      });
      incoming.on('end', answer);
    });
    outgoing.end(body);
  });
}

const keptHeaders = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .slice(0, mostHeaders)
      .map(([name, value]) => [name, [value ?? ''].flat().join(', ').slice(0, mostHeaderCharacters)]),
  );
