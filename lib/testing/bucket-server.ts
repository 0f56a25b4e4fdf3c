import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An object that was put, by its path `/bucket/key`. */
export interface StoredObject {
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

/** As much of an object storage as putting takes; `answer` makes it misbehave. */
export interface BucketServer {
  readonly endpoint: string;
  readonly objects: ReadonlyMap<string, StoredObject>;
  /** Instead of storing: the error that the next requests get; undefined = store. */
  fail: { readonly status: number; readonly code: string } | undefined;
  close(): Promise<void>;
}

/** Starts one on a free port of this machine. */
export async function startBucketServer(): Promise<BucketServer> {
  const objects = new Map<string, StoredObject>();
  const state: Pick<BucketServer, 'fail'> = { fail: undefined };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (state.fail) {
        const { status, code } = state.fail;
        response.writeHead(status, { 'content-type': 'application/xml' });
        response.end(`<Error><Code>${code}</Code><Message>secret words of a stranger</Message></Error>`);
        return;
      }
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://bucket').pathname);
      if (request.method === 'PUT') {
        objects.set(path, { body: Buffer.concat(chunks).toString(), headers: request.headers });
      }
      response.writeHead(200, { etag: '"0"' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return Object.assign(state, { endpoint: `http://127.0.0.1:${port}`, objects, close: () => closeServer(server) });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
