import type { z } from 'zod';
import { csvStream } from '@/components/patterns/resource-table/csv';
import { parseTableState } from '@/components/patterns/resource-table/table-state';
import type { listOptOutImportRejectionsOutput } from '@/lib/domains/opt-out-lists/imports/imports.shapes';
import type { searchOptedOutNumbersOutput } from '@/lib/domains/opt-out-lists/opt-out-lists.shapes';
import { readNumberState, toNumberSearch } from './opted-out-number-search';
import { optedOutNumberCsvColumns, optedOutNumbersTable } from './opted-out-numbers-table';
import { rejectionCsvColumns } from './rejections-table';

export type NumbersAnswer = z.output<typeof searchOptedOutNumbersOutput>;
export type RejectionsAnswer = z.output<typeof listOptOutImportRejectionsOutput>;

/** The longest page that the operations answer: a million numbers are a thousand calls. */
const pageSize = 1000;

/** What SearchOptedOutNumbers is asked for by the query of the list; undefined when no number can be found by it. */
export function numberExportInput(OptOutListName: string, query: URLSearchParams) {
  const state = readNumberState(parseTableState({ filter: query.getAll('filter') }, optedOutNumbersTable));
  const search = toNumberSearch(state);
  return search && { OptOutListName, ...search, MaxResults: pageSize };
}

export const rejectionExportInput = (ImportId: string) => ({ ImportId, MaxResults: pageSize });

async function* rowsOf<Answer, Row>(
  pages: AsyncIterable<Answer>,
  rows: (answer: Answer) => readonly Row[],
): AsyncGenerator<readonly Row[]> {
  for await (const page of pages) yield rows(page);
}

/** Opted-out numbers as CSV, page by page, all of them: a list that were cut short would opt people in elsewhere. */
export const numbersCsv = (pages: AsyncIterable<NumbersAnswer>) =>
  csvStream(
    optedOutNumberCsvColumns,
    rowsOf(pages, ({ OptedOutNumbers }) => OptedOutNumbers),
  );

/** The rejected lines of an import as CSV. */
export const rejectionsCsv = (pages: AsyncIterable<RejectionsAnswer>) =>
  csvStream(
    rejectionCsvColumns,
    rowsOf(pages, ({ Rejections }) => Rejections),
  );

/** No rows at all, for a search that nothing can meet. */
export async function* noPages(): AsyncGenerator<NumbersAnswer> {
  yield { OptedOutNumbers: [] };
}
