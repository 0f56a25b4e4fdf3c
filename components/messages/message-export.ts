import type { z } from 'zod';
import { messageCsvColumns, messageTable } from '@/components/messages/message-columns';
import { messageFilterProperties, readMessageState, toSearchInput } from '@/components/messages/message-search';
import { csvLine, csvStream } from '@/components/patterns/resource-table/csv';
import { parseTableState } from '@/components/patterns/resource-table/table-state';
import type { searchMessagesOutput } from '@/lib/domains/messages/messages.shapes';

export type MessagesAnswer = z.output<typeof searchMessagesOutput>;

/** More than any spreadsheet is read in, and few enough that a download ends. */
export const mostExportedMessages = 100_000;
const pageSize = 100;

/** What SearchMessages is asked for by the query of the list. */
export function exportInput(query: URLSearchParams, now: Date) {
  const filter = query.getAll('filter');
  const definition = { ...messageTable, filterProperties: messageFilterProperties(filter) };
  const { state } = readMessageState(parseTableState({ filter }, definition));
  return { ...toSearchInput(state, now), MaxResults: pageSize };
}

/**
 * Messages as CSV, page by page. A file that stops before the end says so in its last line.
 *
 * @param most rows at most, in whole pages
 */
export function messagesCsv(
  pages: AsyncIterable<MessagesAnswer>,
  most = mostExportedMessages,
): ReadableStream<Uint8Array> {
  const limit = { reached: false };
  const rows = csvStream(messageCsvColumns, upTo(pages, most, limit));
  return rows.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      flush(controller) {
        if (!limit.reached) return;
        const note = `Stopped at ${most} messages. Narrow the filter to export the others.`;
        controller.enqueue(new TextEncoder().encode(csvLine([note])));
      },
    }),
  );
}

async function* upTo(pages: AsyncIterable<MessagesAnswer>, most: number, limit: { reached: boolean }) {
  let count = 0;
  for await (const { Messages, NextToken } of pages) {
    yield Messages;
    count += Messages.length;
    limit.reached = count >= most && NextToken !== undefined;
    if (limit.reached) return;
  }
}
