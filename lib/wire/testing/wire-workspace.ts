import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createAccessKey } from '@/lib/domains/access';
import { registry } from '@/lib/domains/registry';
import type { Runtime } from '@/lib/operations/call-context';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { handleWireRequest } from '../handle-request';
import { serveRequests, type TestServer } from './serve-requests';

export interface WireWorkspace {
  /** The official client, signed in to the workspace. Refusals are not tried again. */
  readonly sdk: PinpointSMSVoiceV2Client;
  /** The same workspace from behind the wire, to prepare what no client can do. */
  readonly workspace: TestWorkspace;
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

  async function clientOf(workspace: TestWorkspace): Promise<PinpointSMSVoiceV2Client> {
    const { AccessKeyId, SecretAccessKey } = await workspace.run(createAccessKey, {});
    return new PinpointSMSVoiceV2Client({
      endpoint: `http://127.0.0.1:${server.port}/api/sms-voice`,
      region: workspace.workspace.region,
      credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey },
      maxAttempts: 1,
    });
  }

  beforeEach(async () => {
    const workspace = await createTestWorkspace();
    const { accountId, region } = workspace.workspace;
    // The client signs with the machine's clock.
    runtime = { ...workspace.runtime, clock: () => new Date() };
    current = {
      workspace,
      sdk: await clientOf(workspace),
      arn: (tail) => `arn:aws:sms-voice:${region}:${accountId}:${tail}`,
      another: async () => clientOf(await createTestWorkspace()),
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
