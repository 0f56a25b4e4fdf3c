import type { OperationContext } from '@/lib/operations/call-context';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import type { OptedOutNumberRow, OptOutListRow } from './opt-out-lists.present';
import { listOptedOutNumbers, type NumberSearch } from './opted-out-numbers.rows';

const defaultPageLength = 100;

/**
 * One page of a list's entries that a search finds.
 * @throws ValidationException INVALID_NEXT_TOKEN
 */
export async function pageOfEntries(
  context: OperationContext,
  operationName: string,
  list: OptOutListRow,
  search: NumberSearch,
  request: { MaxResults?: number | undefined; NextToken?: string | undefined },
): Promise<{ items: OptedOutNumberRow[]; NextToken: string | undefined }> {
  const scope = JSON.stringify([operationName, list.listId, search]);
  const position = readPageToken(context, scope, request.NextToken);
  const after = position && { optedOutAt: new Date(Number(position[0])), phoneNumber: String(position[1]) };
  const length = request.MaxResults ?? defaultPageLength;
  const rows = await listOptedOutNumbers(context, list, search, after, length + 1);
  const items = rows.slice(0, length);
  const last = items.at(-1);
  return {
    items,
    NextToken:
      rows.length > length && last
        ? makePageToken(context, scope, [last.optedOutAt.getTime(), last.phoneNumber])
        : undefined,
  };
}
