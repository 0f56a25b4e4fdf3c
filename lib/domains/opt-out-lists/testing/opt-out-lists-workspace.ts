import { and, eq } from 'drizzle-orm';
import { beforeEach } from 'vitest';
import { optedOutNumbers, optOutLists } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import {
  createOptOutList,
  deleteOptedOutNumber,
  getOptOutList,
  putOptedOutNumber,
  recordEndUserOptIn,
  recordEndUserOptOut,
  searchOptedOutNumbers,
} from '..';

export const person = '+12065550142';
export const longCode = '+12065550100';
export const tollFree = '+18335550100';
export const dayMilliseconds = 24 * 3_600_000;

export const outcomesOf = async (calls: Promise<unknown>[]) => {
  const outcomes = await Promise.allSettled(calls);
  return outcomes.map((outcome) =>
    outcome.status === 'fulfilled' ? 'done' : (outcome.reason as { reason?: string; code: string }).reason,
  );
};

/** A fresh workspace for each test of a file, and what its tests do with opt-out lists. */
export function useOptOutLists() {
  let current: TestWorkspace;
  beforeEach(async () => {
    current = await createTestWorkspace();
  });
  /** The workspace, which is there only while a test runs. */
  const test = () => current;

  const create = (OptOutListName: string) => test().run(createOptOutList, { OptOutListName });
  const put = (OptedOutNumber: string, OptOutListName = 'Default') =>
    test().run(putOptedOutNumber, { OptOutListName, OptedOutNumber });
  const remove = (OptedOutNumber: string, OptOutListName = 'Default') =>
    test().run(deleteOptedOutNumber, { OptOutListName, OptedOutNumber });
  const textStop = (PhoneNumber: string, OriginationIdentity = longCode, Keyword = 'STOP') =>
    test().run(recordEndUserOptOut, { OptOutListName: 'Default', PhoneNumber, Keyword, OriginationIdentity });
  const textStart = (PhoneNumber: string) => test().run(recordEndUserOptIn, { OptOutListName: 'Default', PhoneNumber });
  const search = async (input: object = {}) => {
    const { OptedOutNumbers } = await test().runRaw(searchOptedOutNumbers, { OptOutListName: 'Default', ...input });
    return OptedOutNumbers;
  };
  const arn = (name: string) => buildArn(test().workspace, `opt-out-list/${name}`);

  /** What a list's count says, and how many numbers it has. */
  async function countsOf(OptOutListName = 'Default') {
    const { OptedOutNumberCount } = await test().run(getOptOutList, { OptOutListName });
    const rows = await testDatabase()
      .read.select()
      .from(optedOutNumbers)
      .innerJoin(optOutLists, eq(optOutLists.listId, optedOutNumbers.listId))
      .where(
        and(eq(optOutLists.workspaceId, test().workspace.workspaceId), eq(optOutLists.optOutListName, OptOutListName)),
      );
    return { said: OptedOutNumberCount, stored: rows.length };
  }

  return { test, create, put, remove, textStop, textStart, search, arn, countsOf };
}
