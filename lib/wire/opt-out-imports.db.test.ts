import { DescribeOptedOutNumbersCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { optOutImportChunks, optOutImports } from '@/db/schema';
import { importOptedOutNumbers } from '@/lib/delivery/import-opted-out-numbers';
import {
  importChunkBytes,
  mostUnstartedImports,
  type OptOutImport,
  type OptOutImportRejection,
} from '@/lib/domains/opt-out-lists/imports/imports.shapes';
import { testDatabase } from '@/lib/testing/test-runtime';
import { serveWireWorkspace } from './testing/wire-workspace';

/** A file of opted-out numbers as a script uploads it: announced, sent in pieces, started, and worked off by the queue. */
const wire = serveWireWorkspace();
const database = testDatabase();
// Imports of all workspaces are worked off together: those of other tests must not take this one's time.
beforeEach(() => database.write.delete(optOutImports));

const announce = (TotalBytes: number, FileName = 'numbers.csv') =>
  wire().callConsole<OptOutImport & { ChunkBytes: number }>('CreateOptOutImport', {
    OptOutListName: 'Default',
    FileName,
    TotalBytes,
  });
const putPiece = (ImportId: string, Position: number, piece: Buffer) =>
  wire().callConsole('PutOptOutImportChunk', { ImportId, Position, Content: piece.toString('base64') });
const start = (ImportId: string) => wire().callConsole<OptOutImport>('StartOptOutImport', { ImportId });
const progressOf = (ImportId: string) => wire().callConsole<OptOutImport>('GetOptOutImport', { ImportId });

it('a file with bad lines gives its good numbers to the list, and a reason for every other line', async () => {
  const { sdk, workspace, callConsole } = wire();
  // Long enough for two pieces; a line stands in both.
  const note = 'x'.repeat(600);
  const lines = Array.from({ length: 900 }, (_, index) => `+1206${2_000_000 + index},${note}`);
  const bad = ['none,Ann', '02065550142,Bob', '1.20656E+10,Cy', '+1206555,Di', ',Ed', '"+12065550142,open'];
  const file = Buffer.from(['Phone Number,Note', ...lines, lines[0], '', ...bad].join('\r\n'));
  expect(file.length).toBeGreaterThan(importChunkBytes);

  const { body: made } = await announce(file.length);
  expect(made).toMatchObject({ Status: 'UPLOADING', ChunkBytes: importChunkBytes });
  const { ImportId } = made;
  expect((await putPiece(ImportId, 0, file.subarray(0, importChunkBytes))).status).toBe(200);
  expect(await start(ImportId)).toMatchObject({
    status: 400,
    body: { Reason: 'RESOURCE_MODIFICATION_NOT_ALLOWED', Message: expect.stringContaining('1 of 2 pieces') as string },
  });
  expect(await putPiece(ImportId, 1, Buffer.from('too short'))).toMatchObject({
    status: 400,
    body: { Reason: 'INVALID_PARAMETER', Fields: [{ Name: 'Content' }] },
  });
  expect((await putPiece(ImportId, 1, file.subarray(importChunkBytes))).status).toBe(200);
  expect(await start(ImportId)).toMatchObject({ status: 200, body: { Status: 'RUNNING' } });
  await importOptedOutNumbers(workspace.runtime);

  expect((await progressOf(ImportId)).body).toMatchObject({
    Status: 'COMPLETE',
    ProcessedBytes: file.length,
    ProcessedLines: 1 + 900 + 1 + 1 + bad.length,
    AddedNumbers: 900,
    PresentNumbers: 1,
    RejectedLines: bad.length,
  });
  const rejections = await callConsole<{ Rejections: OptOutImportRejection[]; NextToken?: string }>(
    'ListOptOutImportRejections',
    { ImportId },
  );
  expect(rejections.body.NextToken).toBeUndefined();
  expect(rejections.body.Rejections.map(({ Line, Text, Reason }) => [Line, Text, Reason])).toEqual([
    [904, 'none,Ann', 'NOT_A_NUMBER'],
    [905, '02065550142,Bob', 'NO_COUNTRY_CODE'],
    [906, '1.20656E+10,Cy', 'CHANGED_BY_SPREADSHEET'],
    [907, '+1206555,Di', 'IMPOSSIBLE_NUMBER'],
    [908, ',Ed', 'NO_NUMBER'],
    [909, '"+12065550142,open', 'QUOTE_NOT_CLOSED'],
  ]);
  const { OptedOutNumbers } = await sdk.send(
    new DescribeOptedOutNumbersCommand({ OptOutListName: 'Default', OptedOutNumbers: ['+12062000899'] }),
  );
  expect(OptedOutNumbers).toMatchObject([{ OptedOutNumber: '+12062000899', EndUserOptedOut: false }]);
});

describe('files that are not started yet', () => {
  it('are so many at most, however many are announced at once', async () => {
    const answers = await Promise.all(Array.from({ length: mostUnstartedImports + 3 }, () => announce(10)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(mostUnstartedImports);
    for (const { body } of answers.filter(({ status }) => status !== 200)) {
      expect(body).toMatchObject({
        __type: expect.stringContaining('ServiceQuotaExceededException') as string,
        Reason: 'OPT_OUT_IMPORTS_PER_ACCOUNT',
      });
    }
  });

  it('make room when one is started', async () => {
    const made = await Promise.all(Array.from({ length: mostUnstartedImports }, () => announce(2)));
    const ImportId = made[0]?.body.ImportId ?? '';
    await putPiece(ImportId, 0, Buffer.from('1\n'));
    expect((await start(ImportId)).status).toBe(200);
    expect((await announce(10)).status).toBe(200);
    expect((await announce(10)).status).toBe(400);
  });

  it('make room after an hour with all that was uploaded of them, so that a lost connection keeps nobody out', async () => {
    const { workspace } = wire();
    const made = await Promise.all(Array.from({ length: mostUnstartedImports }, () => announce(2)));
    const [first = '', second = ''] = made.map(({ body }) => body.ImportId);
    for (const ImportId of [first, second]) await putPiece(ImportId, 0, Buffer.from('1\n'));
    const anHourAgo = new Date(Date.now() - 3_601_000);
    await database.write.update(optOutImports).set({ createdAt: anHourAgo }).where(eq(optOutImports.importId, first));
    expect((await announce(10)).status).toBe(200);
    const notFound = { body: { __type: expect.stringContaining('ResourceNotFoundException') as string } };
    expect(await progressOf(first)).toMatchObject(notFound);
    expect(await putPiece(first, 0, Buffer.from('1\n'))).toMatchObject(notFound);
    const chunks = await database.read
      .select({ importId: optOutImportChunks.importId })
      .from(optOutImportChunks)
      .where(eq(optOutImportChunks.workspaceId, workspace.workspace.workspaceId));
    expect(chunks).toEqual([{ importId: second }]);
  });

  it('of one workspace leave room in another', async () => {
    await Promise.all(Array.from({ length: mostUnstartedImports }, () => announce(10)));
    await database.write.update(optOutImports).set({ workspaceId: wire().workspace.workspace.workspaceId + 1_000_000 });
    expect((await announce(10)).status).toBe(200);
  });
});
