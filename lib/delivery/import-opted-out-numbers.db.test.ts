import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { optedOutNumbers, optOutImportChunks, optOutImportRejections, optOutImports, optOutLists } from '@/db/schema';
import {
  createOptOutImport,
  createOptOutList,
  deleteOptOutList,
  getOptOutImport,
  getOptOutList,
  listOptOutImportRejections,
  listOptOutImports,
  putOptedOutNumber,
  putOptOutImportChunk,
  searchOptedOutNumbers,
  startOptOutImport,
} from '@/lib/domains/opt-out-lists';
import { importChunkBytes } from '@/lib/domains/opt-out-lists/imports/imports.shapes';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import { cleanUp } from './clean-up';
import { importOptedOutNumbers } from './import-opted-out-numbers';
import { removeDeletedOptOutList } from './remove-deleted-opt-out-list';

const [a, b, c] = ['+12065550142', '+447700900123', '+4915112345678'];
const seattle = (index: number) => `+1206${2_000_000 + index}`;

const database = testDatabase();
let test: TestWorkspace;
beforeEach(async () => {
  // Imports of all workspaces are worked off together: those of other tests must not fail this one's.
  await database.write.delete(optOutImports);
  test = await createTestWorkspace();
});

/** Uploads a file whole; it waits to be started. */
async function upload(content: string | Buffer, OptOutListName = 'Default'): Promise<string> {
  const file = Buffer.from(content);
  const { ImportId } = await test.run(createOptOutImport, {
    OptOutListName,
    FileName: 'numbers.csv',
    TotalBytes: file.length,
  });
  for (let Position = 0; Position * importChunkBytes < file.length; Position += 1) {
    const piece = file.subarray(Position * importChunkBytes, (Position + 1) * importChunkBytes);
    await test.run(putOptOutImportChunk, { ImportId, Position, Content: piece.toString('base64') });
  }
  return ImportId;
}

async function start(content: string | Buffer, OptOutListName = 'Default'): Promise<string> {
  const ImportId = await upload(content, OptOutListName);
  await test.run(startOptOutImport, { ImportId });
  return ImportId;
}

const work = () => importOptedOutNumbers(test.runtime);
const progressOf = (ImportId: string) => test.run(getOptOutImport, { ImportId });
const rejectionsOf = async (ImportId: string) =>
  (await test.run(listOptOutImportRejections, { ImportId, MaxResults: 1000 })).Rejections;
const countOf = async (OptOutListName = 'Default') =>
  (await test.run(getOptOutList, { OptOutListName })).OptedOutNumberCount;
const storedCount = async () => (await database.read.select().from(optedOutNumbers).where(inWorkspace())).length;
const inWorkspace = () => eq(optedOutNumbers.workspaceId, test.workspace.workspaceId);

/** Does something while no rejected line can be stored, and so no batch that has one. */
async function whileRejectionsFail(task: () => Promise<void>): Promise<void> {
  await database.write.execute(sql`
    create function refuse_rejection() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$`);
  await database.write.execute(sql`
    create trigger refuse before insert on opt_out_import_rejections for each row execute function refuse_rejection()`);
  try {
    await task();
  } finally {
    await database.write.execute(sql`drop function refuse_rejection cascade`);
  }
}

describe('an import', () => {
  it('adds the numbers of its file, counts every line and lets the file go', async () => {
    await test.run(putOptedOutNumber, { OptOutListName: 'Default', OptedOutNumber: a });
    const file = `phone,name\n${a},Ann\n${b},Bob\nnone,Cy\n\n${b},Bob again\n${c},Di\n`;
    const ImportId = await start(file);
    expect(await progressOf(ImportId)).toMatchObject({ Status: 'RUNNING', ProcessedBytes: 0 });
    test.advance(60_000);
    await work();
    expect(await progressOf(ImportId)).toEqual({
      ImportId,
      OptOutListName: 'Default',
      FileName: 'numbers.csv',
      Status: 'COMPLETE',
      TotalBytes: file.length,
      ProcessedBytes: file.length,
      ProcessedLines: 7,
      AddedNumbers: 2,
      PresentNumbers: 2,
      RejectedLines: 1,
      CreatedTimestamp: expect.any(Date) as Date,
      FinishedTimestamp: test.runtime.clock(),
    });
    expect(await rejectionsOf(ImportId)).toEqual([
      { Line: 4, Text: 'none,Cy', Reason: 'NOT_A_NUMBER', Message: expect.stringMatching(/\.$/) as string },
    ]);
    expect(await countOf()).toBe(3);
    const { OptedOutNumbers } = await test.run(searchOptedOutNumbers, { OptOutListName: 'Default', Number: b });
    expect(OptedOutNumbers).toMatchObject([{ EndUserOptedOut: false, OptedOutTimestamp: test.runtime.clock() }]);
    expect(await database.read.select().from(optOutImportChunks)).toEqual([]);
  });

  it('takes 20,000 lines in many pieces and several chunks, with bad ones among them', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) =>
      index % 1000 === 999 ? `"bad ${index}","${'n'.repeat(30)}"` : `"${seattle(index % 15_000)}","${'n'.repeat(30)}"`,
    );
    const file = `number,note\n${lines.join('\n')}`;
    expect(file.length).toBeGreaterThan(importChunkBytes);
    const ImportId = await start(file);
    await work();
    expect(await progressOf(ImportId)).toMatchObject({
      Status: 'COMPLETE',
      ProcessedLines: 20_001,
      AddedNumbers: 15_000 - 15,
      PresentNumbers: 5000 - 5,
      RejectedLines: 20,
    });
    expect((await rejectionsOf(ImportId)).map(({ Line }) => Line)).toEqual(
      Array.from({ length: 20 }, (_, index) => index * 1000 + 1001),
    );
    expect([await countOf(), await storedCount()]).toEqual([14_985, 14_985]);
  });

  it('goes on after a batch that failed, doubling and losing nothing', async () => {
    const lines = Array.from({ length: 40_000 }, (_, index) => (index === 35_000 ? 'bad' : seattle(index)));
    const ImportId = await start(lines.join('\r\n'));
    await whileRejectionsFail(async () => {
      await expect(work()).rejects.toThrow();
      const stopped = await progressOf(ImportId);
      expect(stopped.Status).toBe('RUNNING');
      expect(stopped.ProcessedLines).toBeGreaterThan(10_000);
      expect(stopped.ProcessedLines).toBeLessThanOrEqual(35_000);
      expect([await countOf(), await storedCount()]).toEqual([stopped.AddedNumbers, stopped.AddedNumbers]);
    });
    await work();
    expect(await progressOf(ImportId)).toMatchObject({
      Status: 'COMPLETE',
      ProcessedLines: 40_000,
      AddedNumbers: 39_999,
      PresentNumbers: 0,
      RejectedLines: 1,
    });
    expect([await countOf(), await storedCount()]).toEqual([39_999, 39_999]);
    expect(await rejectionsOf(ImportId)).toMatchObject([{ Line: 35_001, Text: 'bad' }]);
  });

  it('that fails for longer than a day is given up with a reason, and holds up no other', async () => {
    const stuck = await start('bad\n1\n');
    const fine = await start(`${a}\n`);
    await whileRejectionsFail(async () => {
      await expect(work()).rejects.toThrow();
      expect(await progressOf(fine)).toMatchObject({ Status: 'COMPLETE', AddedNumbers: 1 });
      expect(await progressOf(stuck)).toMatchObject({ Status: 'RUNNING' });
      test.advance(25 * 3_600_000);
      await expect(work()).rejects.toThrow();
      expect(await progressOf(stuck)).toMatchObject({ Status: 'FAILED', Failure: expect.any(String) as string });
      await work();
    });
  });

  it('of a file with an endless line in its middle keeps what is before it', async () => {
    const ImportId = await start(`${a}\n${b}\n${'1'.repeat(100_000)}\n${c}\n`);
    await work();
    expect(await progressOf(ImportId)).toMatchObject({
      Status: 'FAILED',
      Failure: expect.stringContaining('Line 3') as string,
      AddedNumbers: 2,
    });
    expect(await countOf()).toBe(2);
  });

  it('is counted exactly when several workers and people change the list at once', async () => {
    const numbers = (from: number) => Array.from({ length: 8000 }, (_, index) => seattle(from + index)).join('\n');
    const imports = [await start(numbers(0)), await start(numbers(4000)), await start(numbers(0))];
    const people = Array.from({ length: 20 }, (_, index) =>
      test.run(putOptedOutNumber, { OptOutListName: 'Default', OptedOutNumber: seattle(index * 700) }),
    );
    await Promise.all([work(), work(), ...people]);
    await work();
    const ended = await Promise.all(imports.map(progressOf));
    expect(ended.map(({ Status }) => Status)).toEqual(['COMPLETE', 'COMPLETE', 'COMPLETE']);
    for (const { AddedNumbers, PresentNumbers } of ended) expect(AddedNumbers + PresentNumbers).toBe(8000);
    // 12,000 in the files, and of the people's every 700th the ones beyond them.
    const beyond = Array.from({ length: 20 }, (_, index) => index * 700).filter((index) => index >= 12_000).length;
    expect([await countOf(), await storedCount()]).toEqual([12_000 + beyond, 12_000 + beyond]);
  });

  it('of a file that is no list of numbers fails with the reason', async () => {
    const ImportId = await start(Buffer.from('\uFEFF+12065550142\n', 'utf16le'));
    await work();
    expect(await progressOf(ImportId)).toMatchObject({
      Status: 'FAILED',
      Failure: expect.stringContaining('UTF-16') as string,
      FinishedTimestamp: expect.any(Date) as Date,
    });
    expect(await database.read.select().from(optOutImportChunks)).toEqual([]);
  });

  it('needs its file whole, in pieces of the right length', async () => {
    const announced = { OptOutListName: 'Default', FileName: 'x.csv', TotalBytes: importChunkBytes + 10 };
    const { ImportId, ChunkBytes } = await test.run(createOptOutImport, announced);
    expect(ChunkBytes).toBe(importChunkBytes);
    const put = (Position: number, length: number) =>
      test.run(putOptOutImportChunk, { ImportId, Position, Content: Buffer.alloc(length, '1').toString('base64') });
    await expect(put(0, 10)).rejects.toMatchObject({ fields: [expect.objectContaining({ name: 'Content' })] });
    await expect(put(1, 11)).rejects.toMatchObject({ fields: [expect.objectContaining({ name: 'Content' })] });
    await expect(put(2, 1)).rejects.toMatchObject({ fields: [expect.objectContaining({ name: 'Position' })] });
    await put(1, 10);
    await put(1, 10);
    await expect(test.run(startOptOutImport, { ImportId })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_MODIFICATION_NOT_ALLOWED',
    });
    await put(0, importChunkBytes);
    await test.run(startOptOutImport, { ImportId });
    expect(await test.run(startOptOutImport, { ImportId })).toMatchObject({ Status: 'RUNNING' });
    await expect(put(1, 10)).rejects.toMatchObject({ reason: 'RESOURCE_MODIFICATION_NOT_ALLOWED' });
  });

  it('is queued in the transaction that starts it', async () => {
    await start(`${a}\n`);
    const jobs = await database.read.execute(
      sql`select task_identifier from graphile_worker.jobs where key = 'import_opted_out_numbers'`,
    );
    expect([...jobs]).toEqual([{ task_identifier: 'import_opted_out_numbers' }]);
  });

  it('is listed with its list, newest first, and its rejected lines are paged', async () => {
    const first = await start('bad 1\nbad 2\nbad 3\n');
    test.advance(1000);
    const second = await start(`${a}\n`);
    await work();
    const { OptOutImports } = await test.run(listOptOutImports, { OptOutListName: 'Default' });
    expect(OptOutImports.map(({ ImportId }) => ImportId)).toEqual([second, first]);
    const page = await test.run(listOptOutImportRejections, { ImportId: first, MaxResults: 2 });
    const rest = await test.run(listOptOutImportRejections, { ImportId: first, NextToken: page.NextToken });
    expect([...page.Rejections, ...rest.Rejections].map(({ Line }) => Line)).toEqual([1, 2, 3]);
    expect(rest.NextToken).toBeUndefined();
  });
});

describe('a list that is deleted', () => {
  it('ends its imports, and everything it had is taken away', async () => {
    await test.run(createOptOutList, { OptOutListName: 'promo' });
    const done = await start(`${a}\nbad\n`, 'promo');
    await work();
    const waiting = await start(`${b}\n`, 'promo');
    const [list] = await database.read.select().from(optOutLists).where(eq(optOutLists.optOutListName, 'promo'));
    await test.run(deleteOptOutList, { OptOutListName: 'promo' });
    await work();
    for (const ImportId of [done, waiting]) {
      await expect(progressOf(ImportId)).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    }
    const [job] = await database.read.execute<{ payload: { workspaceId: number; listId: number } }>(sql`
      select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'remove_deleted_opt_out_list' order by j.id desc limit 1`);
    const { workspaceId } = test.workspace;
    expect(job?.payload).toEqual({ workspaceId, listId: list?.listId });
    await removeDeletedOptOutList(test.runtime, { workspaceId, listId: list?.listId ?? 0 });
    for (const table of [optedOutNumbers, optOutImports, optOutImportChunks, optOutImportRejections]) {
      expect(await database.read.select().from(table).where(eq(table.workspaceId, workspaceId))).toEqual([]);
    }
  });
});

it('a file that was never uploaded whole is gone after a day', async () => {
  const forgotten = await upload(`${a}\n`);
  const started = await start(`${b}\n`);
  test.advance(24 * 3_600_000 + 1);
  await cleanUp(test.runtime);
  await expect(progressOf(forgotten)).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
  expect(await progressOf(started)).toMatchObject({ Status: 'RUNNING' });
  expect(await database.read.select({ importId: optOutImportChunks.importId }).from(optOutImportChunks)).toEqual([
    { importId: started },
  ]);
});
