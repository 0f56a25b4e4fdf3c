import { csvLine, csvStream } from './csv';

/** More than any spreadsheet is read in, and few enough that a download ends. */
export const mostExportedRows = 100_000;

interface Answer {
  readonly NextToken?: string | undefined;
}

/**
 * The pages of a list that may be endless as CSV. A file that stops before the end says so in its last line.
 *
 * @param rowsOf the rows of one page
 * @param what the rows are, in the plural: "messages"
 * @param most rows at most, in whole pages
 */
export function limitedCsv<Page extends Answer, Row>(
  columns: Parameters<typeof csvStream<Row>>[0],
  pages: AsyncIterable<Page>,
  rowsOf: (page: Page) => readonly Row[],
  what: string,
  most = mostExportedRows,
): ReadableStream<Uint8Array> {
  let isCut = false;
  async function* upToLimit() {
    let count = 0;
    for await (const page of pages) {
      const rows = rowsOf(page);
      yield rows;
      count += rows.length;
      isCut = count >= most && page.NextToken !== undefined;
      if (isCut) return;
    }
  }
  return csvStream(columns, upToLimit()).pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      flush(controller) {
        if (!isCut) return;
        const note = `Stopped at ${most} ${what}. Narrow the filter to export the others.`;
        controller.enqueue(new TextEncoder().encode(csvLine([note])));
      },
    }),
  );
}
