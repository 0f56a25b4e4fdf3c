/** One record of a CSV text and the line it begins on (from 1), for messages to whoever wrote it. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Text that is not CSV, and the line of the field that is at fault. */
export class CsvSyntaxError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

// A field and what ends it. In quotes anything may stand, a doubled quote for one; without, no quote at all.
const fieldPattern = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;

/**
 * Reads comma-separated values as RFC 4180 has them, strictly: CRLF or LF, a leading byte-order mark and blank lines are
 * allowed, a stray quote is not. Throws `CsvSyntaxError`.
 */
export function readCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let line = 1;
  let recordLine = 1;
  let position = text.startsWith('\uFEFF') ? 1 : 0;
  while (position < text.length || fields.length > 0) {
    fieldPattern.lastIndex = position;
    const match = fieldPattern.exec(text);
    if (!match)
      throw new CsvSyntaxError(line, 'a quote or a carriage return is out of place, or a quote is never closed');
    const [whole, quoted, bare = '', end] = match;
    fields.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    position += whole.length;
    line += whole.split('\n').length - 1;
    if (end === ',') continue;
    const isBlank = fields.length === 1 && fields[0] === '' && quoted === undefined;
    if (!isBlank) records.push({ line: recordLine, fields });
    fields = [];
    recordLine = line;
  }
  return records;
}

/** Writes records with one LF each; a field is quoted only where it must be. */
export function writeCsv(records: readonly (readonly string[])[]): string {
  return records.map((fields) => `${fields.map(writeField).join(',')}\n`).join('');
}

function writeField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
