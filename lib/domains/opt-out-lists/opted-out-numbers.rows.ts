import { and, asc, desc, eq, gt, gte, inArray, lt, sql, type SQL } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { optedOutNumbers, optOutLists, optOutReversals } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { OptedOutNumberRow, OptOutListRow } from './opt-out-lists.present';
import { prefixEnd } from './opt-out-lists.rules';

type ListKey = Pick<OptOutListRow, 'workspaceId' | 'listId'>;

const onList = ({ workspaceId, listId }: ListKey) =>
  and(eq(optedOutNumbers.workspaceId, workspaceId), eq(optedOutNumbers.listId, listId));

/** The entries of these numbers on a list, in no order. */
export function findOptedOutNumbers(
  { db }: OperationContext,
  list: ListKey,
  phoneNumbers: readonly string[],
): Promise<OptedOutNumberRow[]> {
  return db
    .select()
    .from(optedOutNumbers)
    .where(and(onList(list), inArray(optedOutNumbers.phoneNumber, [...phoneNumbers])));
}

async function addToCount({ db }: OperationContext, { workspaceId, listId }: ListKey, added: number): Promise<void> {
  await db
    .update(optOutLists)
    .set({ optedOutCount: sql`${optOutLists.optedOutCount} + ${added}` })
    .where(and(eq(optOutLists.workspaceId, workspaceId), eq(optOutLists.listId, listId)));
}

type NewEntry = Omit<OptedOutNumberRow, 'workspaceId' | 'listId'>;

/** Puts a number on a list that is locked; undefined when it is there already, as it stands there. */
export async function insertOptedOutNumber(
  context: OperationContext,
  list: ListKey,
  entry: NewEntry,
): Promise<OptedOutNumberRow | undefined> {
  const { workspaceId, listId } = list;
  const [row] = await context.db
    .insert(optedOutNumbers)
    .values({ workspaceId, listId, ...entry })
    .onConflictDoNothing()
    .returning();
  if (row) await addToCount(context, list, 1);
  return row;
}

/** Makes an entry of a locked list the person's own word. */
export async function overwriteOptedOutNumber(
  { db }: OperationContext,
  list: ListKey,
  { phoneNumber, ...entry }: NewEntry,
): Promise<void> {
  await db
    .update(optedOutNumbers)
    .set(entry)
    .where(and(onList(list), eq(optedOutNumbers.phoneNumber, phoneNumber)));
}

/** Takes a number off a list that is locked; undefined when it was not on it. */
export async function deleteOptedOutNumberRow(
  context: OperationContext,
  list: ListKey,
  phoneNumber: string,
): Promise<OptedOutNumberRow | undefined> {
  const [row] = await context.db
    .delete(optedOutNumbers)
    .where(and(onList(list), eq(optedOutNumbers.phoneNumber, phoneNumber)))
    .returning();
  if (row) await addToCount(context, list, -1);
  return row;
}

/** When somebody here last opted this person in against their own word. */
export async function lastReversal(
  { db }: OperationContext,
  { workspaceId, listId }: ListKey,
  phoneNumber: string,
): Promise<Date | undefined> {
  const [row] = await db
    .select({ reversedAt: optOutReversals.reversedAt })
    .from(optOutReversals)
    .where(
      and(
        eq(optOutReversals.workspaceId, workspaceId),
        eq(optOutReversals.listId, listId),
        eq(optOutReversals.phoneNumber, phoneNumber),
      ),
    );
  return row?.reversedAt;
}

export async function noteReversal(
  { db, now }: OperationContext,
  { workspaceId, listId }: ListKey,
  phoneNumber: string,
): Promise<void> {
  await db
    .insert(optOutReversals)
    .values({ workspaceId, listId, phoneNumber, reversedAt: now })
    .onConflictDoUpdate({
      target: [optOutReversals.workspaceId, optOutReversals.listId, optOutReversals.phoneNumber],
      set: { reversedAt: now },
    });
}

export interface NumberSearch {
  /** Whose word to look for: the person's (true), somebody's here (false). */
  readonly endUserOptedOut: readonly boolean[];
  /** As stored: `+1206`. */
  readonly prefix?: string | undefined;
}

/** Where a page begins: after this entry. */
export type EntryPosition = Pick<OptedOutNumberRow, 'phoneNumber' | 'optedOutAt'>;

/**
 * Entries of a list: the newest first, or with a prefix the smallest number first. Each kind of entry is a range of its own
 * index, read from the position on, and the ranges are merged: a page costs the same whatever the list's length.
 */
export async function listOptedOutNumbers(
  { db }: OperationContext,
  list: ListKey,
  { endUserOptedOut, prefix }: NumberSearch,
  after: EntryPosition | undefined,
  limit: number,
): Promise<OptedOutNumberRow[]> {
  const { optedOutAt, phoneNumber } = optedOutNumbers;
  const order = prefix === undefined ? [desc(optedOutAt), desc(phoneNumber)] : [asc(phoneNumber)];
  const [first, second] = endUserOptedOut.map((own) =>
    db
      .select()
      .from(optedOutNumbers)
      .where(
        and(
          onList(list),
          eq(optedOutNumbers.endUserOptedOut, own),
          prefix === undefined ? undefined : beginsWith(prefix),
          after && comesAfter(after, prefix),
        ),
      )
      .orderBy(...order)
      .limit(limit),
  );
  if (!first) return [];
  return second
    ? unionAll(first, second)
        .orderBy(...order)
        .limit(limit)
    : first;
}

function beginsWith(prefix: string): SQL | undefined {
  const end = prefixEnd(prefix);
  return and(
    gte(optedOutNumbers.phoneNumber, prefix),
    end === undefined ? undefined : lt(optedOutNumbers.phoneNumber, end),
  );
}

function comesAfter({ phoneNumber, optedOutAt }: EntryPosition, prefix: string | undefined): SQL {
  return prefix === undefined
    ? sql`(${optedOutNumbers.optedOutAt}, ${optedOutNumbers.phoneNumber}) < (${optedOutAt.toISOString()}::timestamptz, ${phoneNumber})`
    : gt(optedOutNumbers.phoneNumber, phoneNumber);
}
