import type { z } from 'zod';
import { messageCsvColumns, messageTable } from '@/components/messages/message-columns';
import { messageFilterProperties, readMessageState, toSearchInput } from '@/components/messages/message-search';
import { limitedCsv } from '@/components/patterns/resource-table/limited-csv';
import { parseTableState } from '@/components/patterns/resource-table/table-state';
import type { searchMessagesOutput } from '@/lib/domains/messages/messages.shapes';

export type MessagesAnswer = z.output<typeof searchMessagesOutput>;

const pageSize = 100;

/** What SearchMessages is asked for by the query of the list. */
export function exportInput(query: URLSearchParams, now: Date) {
  const filter = query.getAll('filter');
  const definition = { ...messageTable, filterProperties: messageFilterProperties(filter) };
  const { state } = readMessageState(parseTableState({ filter }, definition));
  return { ...toSearchInput(state, now), MaxResults: pageSize };
}

/** Messages as CSV, page by page, up to `most` of them. */
export const messagesCsv = (pages: AsyncIterable<MessagesAnswer>, most?: number) =>
  limitedCsv(messageCsvColumns, pages, ({ Messages }) => Messages, 'messages', most);
