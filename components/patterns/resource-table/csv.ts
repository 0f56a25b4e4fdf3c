/** A number or an E.164 phone number: starts with a sign that a spreadsheet reads as a formula, yet can call nothing. */
const SIGNED_NUMBER = /^[+-]?\d+(\.\d+)?$/;
/**
 * What makes a spreadsheet take a cell for a formula: tab and line ends are dropped by some before they look, and the wide
 * forms of East Asian keyboards count as the plain ones.
 */
const FORMULA_START = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * One cell of a CSV file (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe in front: a sender ID
 * or a message body comes from outside and must not become code on the reader's machine.
 */
export function csvCell(text: string): string {
  const safe = FORMULA_START.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line with its line end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * A CSV file as a stream, one chunk a page of rows, for the route behind a table's `csvHref`: the file may be larger than
 * memory, and the next page is read only when the browser has taken the last one.
 *
 * @param columns header and value of each column, in order
 */
export function csvStream<Row>(
  columns: readonly { header: string; csv: (row: Row) => string }[],
  pages: AsyncIterable<readonly Row[]>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pages[Symbol.asyncIterator]();
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(csvLine(columns.map((column) => column.header))));
    },
    async pull(controller) {
      const page = await iterator.next();
      if (page.done) return controller.close();
      const lines = page.value.map((row) => csvLine(columns.map((column) => column.csv(row))));
      controller.enqueue(encoder.encode(lines.join('')));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
