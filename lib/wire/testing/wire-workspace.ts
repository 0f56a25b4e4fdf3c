import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createAccessKey } from '@/lib/domains/access';
import { registry } from '@/lib/domains/registry';
import type { Runtime } from '@/lib/operations/call-context';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { handleWireRequest } from '../handle-request';
import { serveRequests, type TestServer } from './serve-requests';
import { signRequest } from './sign-request';

/** An answer over HTTP, its body read. */
export interface WireAnswer<Body> {
  readonly status: number;
  readonly body: Body;
}

export interface WireWorkspace {
  /** The official client, signed in to the workspace. Refusals are not tried again. */
  readonly sdk: PinpointSMSVoiceV2Client;
  /** The same workspace from behind the wire, to prepare what no client can do. */
  readonly workspace: TestWorkspace;
  /** Calls an operation of the console's own, which the official client does not have, over the same wire. */
  callConsole<Body = Record<string, unknown>>(operation: string, input: object): Promise<WireAnswer<Body>>;
  /** The ARN of one of its resources, from its tail. */
  arn(tail: string): string;
  /** A client of another account of the same installation. */
  another(): Promise<PinpointSMSVoiceV2Client>;
}

/**
 * Serves every operation of the product over HTTP for the tests of a file, with a fresh workspace for each of them.
 * @returns a getter, since the workspace is there only while a test runs
 */
export function serveWireWorkspace(): () => WireWorkspace {
  let server: TestServer;
  let runtime: Runtime;
  let current: WireWorkspace;
  beforeAll(async () => {
    server = await serveRequests((request) => handleWireRequest(request, runtime, registry));
  });
  afterAll(() => server.close());

  interface Credentials {
    accessKeyId: string;
    secretAccessKey: string;
  }
  async function credentialsOf(workspace: TestWorkspace): Promise<Credentials> {
    const { AccessKeyId, SecretAccessKey } = await workspace.run(createAccessKey, {});
    return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey };
  }
  const clientOf = (workspace: TestWorkspace, credentials: Credentials) =>
    new PinpointSMSVoiceV2Client({
      endpoint: `http://127.0.0.1:${server.port}/api/sms-voice`,
      region: workspace.workspace.region,
      credentials,
      maxAttempts: 1,
    });

  beforeEach(async () => {
    const workspace = await createTestWorkspace();
    const credentials = await credentialsOf(workspace);
    const { accountId, region } = workspace.workspace;
    // The client signs with the machine's clock.
    runtime = { ...workspace.runtime, clock: () => new Date() };
    current = {
      workspace,
      sdk: clientOf(workspace, credentials),
      async callConsole<Body>(operation: string, input: object) {
        const { url, ...request } = await signRequest({
          accessKeyId: credentials.accessKeyId,
          secret: credentials.secretAccessKey,
          region,
          target: `SmsConsole.${operation}`,
          body: JSON.stringify(input),
          signingDate: new Date(),
          host: `127.0.0.1:${server.port}`,
        });
        const response = await fetch(url, request);
        return { status: response.status, body: (await response.json()) as Body }; // as the caller knows the operation's answer
      },
      arn: (tail) => `arn:aws:sms-voice:${region}:${accountId}:${tail}`,
      async another() {
        const other = await createTestWorkspace();
        return clientOf(other, await credentialsOf(other));
      },
    };
  });
  return () => current;
}

/** All items of all pages of one of the client's paginators. */
export async function collect<Page, Item>(
  pages: AsyncIterable<Page>,
  itemsOf: (page: Page) => readonly Item[] | undefined,
): Promise<{ items: Item[]; pageLengths: number[] }> {
  const items: Item[] = [];
  const pageLengths: number[] = [];
  for await (const page of pages) {
    const found = itemsOf(page) ?? [];
    items.push(...found);
    pageLengths.push(found.length);
  }
  return { items, pageLengths };
}

/** What an attempt was refused with, as the client throws it; `accepted` when it was not. */
export function refusalOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => 'accepted',
    (error: unknown) => error,
  );
}
