import type { OperationContext } from './call-context';
import { makePageToken, readPageToken } from './page-token';

interface PageRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

interface Page<Item> {
  readonly items: Item[];
  readonly NextToken: string | undefined;
}

/** A page's length where the caller names none: the most that the model allows. */
const defaultPageLength = 100;

/** Where a list in order of creation goes on: after this row. */
export interface CreationPosition {
  readonly createdAt: Date;
  readonly id: string;
}

/**
 * One page of a list that is sorted by creation and id, the newest first.
 * @param scope the operation's name and whatever else must stay the same from page to page
 * @param fetch reads at most `limit` rows that come after a position, in the list's order
 * @throws ValidationException INVALID_NEXT_TOKEN
 */
export async function pageByCreation<Row extends { createdAt: Date }>(
  context: OperationContext,
  scope: string,
  request: PageRequest,
  fetch: (after: CreationPosition | undefined, limit: number) => Promise<Row[]>,
  idOf: (row: Row) => string,
): Promise<Page<Row>> {
  const position = readPageToken(context, scope, request.NextToken);
  const after = position && { createdAt: new Date(Number(position[0])), id: String(position[1]) };
  const length = request.MaxResults ?? defaultPageLength;
  const rows = await fetch(after, length + 1);
  const items = rows.slice(0, length);
  const last = items.at(-1);
  return {
    items,
    NextToken:
      rows.length > length && last ? makePageToken(context, scope, [last.createdAt.getTime(), idOf(last)]) : undefined,
  };
}

/**
 * One page of a list that is short and whole in memory.
 * @throws ValidationException INVALID_NEXT_TOKEN
 */
export function pageOfWhole<Item>(
  context: OperationContext,
  scope: string,
  request: PageRequest,
  all: readonly Item[],
): Page<Item> {
  const position = readPageToken(context, scope, request.NextToken);
  const start = Number(position?.[0] ?? 0);
  const end = start + (request.MaxResults ?? defaultPageLength);
  return {
    items: all.slice(start, end),
    NextToken: end < all.length ? makePageToken(context, scope, [end]) : undefined,
  };
}
