import { parseE164 } from '@/lib/reference/phone-number';
import type { RejectionReason } from './imports.shapes';

/**
 * Reads a file of phone numbers piece by piece, so that a million lines need no more memory than one piece and the work can
 * go on after any of them. Bytes are read as Latin-1 texts, in which every byte is one character: what is sought (digits,
 * separators, quotes, line ends) is the same in every encoding that is accepted, and places in text and file agree.
 */

/** The most that is read at once. A line that does not fit is no line of a list of numbers. */
export const pieceBytes = 64 * 1024;

/** A record in quotes may go over several lines, up to this length; else a quote that is never closed would eat the file. */
const longestQuotedRecord = 8 * 1024;

/** As much of a rejected line as its report keeps. */
const keptCharacters = 200;

/** How a file is laid out, from its beginning. */
export interface FileLayout {
  readonly delimiter: string;
  /** Which field of a line has the number, counted from 0. */
  readonly column: number;
  /** Where the lines with numbers begin, after a byte-order mark, blank lines and the header. */
  readonly dataStart: number;
  /** How many lines are before that. */
  readonly linesBefore: number;
}

/** What makes a file none that can be read, for its reader. */
export interface UnreadableFile {
  readonly failure: string;
}

export interface RejectedLine {
  /** Counted from 1, as an editor does. */
  readonly line: number;
  readonly text: string;
  readonly reason: RejectionReason;
}

export interface ReadPiece {
  /** Bytes that are done with; the next piece begins after them. */
  readonly bytes: number;
  readonly lines: number;
  /** In E.164, in the order of the file, repeated where the file repeats them. */
  readonly numbers: readonly string[];
  readonly rejections: readonly RejectedLine[];
}

const columnNames = new Set([
  'phone_number',
  'phonenumber',
  'phone',
  'number',
  'mobile',
  'msisdn',
  'destination',
  'destination_number',
  'destination_phone_number',
  'opted_out_number',
  'optedoutnumber',
]);

const delimiters = [',', ';', '\t'];

/** Leading bytes that tell what a file is instead of text. */
const otherKinds: readonly { readonly starts: string; readonly failure: string }[] = [
  { starts: '\xff\xfe', failure: 'The file is in UTF-16. Save it as CSV in UTF-8.' },
  { starts: '\xfe\xff', failure: 'The file is in UTF-16. Save it as CSV in UTF-8.' },
  { starts: 'PK\x03\x04', failure: 'The file is a workbook or an archive, not text. Save the sheet as CSV.' },
  { starts: '\xd0\xcf\x11\xe0', failure: 'The file is a workbook, not text. Save the sheet as CSV.' },
  { starts: '%PDF', failure: 'The file is a PDF, not text. Export the numbers as CSV.' },
];

const byteOrderMark = '\xef\xbb\xbf';

/**
 * Finds out from a file's first piece how it is laid out. Its first line that is not blank is a header when one of its
 * fields is a name that such a column has, or when none has a digit; then the numbers are in the column so named, else in
 * the first.
 */
export function recogniseFile(firstPiece: Buffer): FileLayout | UnreadableFile {
  const text = firstPiece.toString('latin1');
  const other = otherKinds.find(({ starts }) => text.startsWith(starts));
  if (other) return { failure: other.failure };
  if (text.includes('\0')) return { failure: 'The file is not text. Save the numbers as CSV in UTF-8.' };
  if (text.includes('\r') && !text.includes('\n') && text.indexOf('\r') < text.length - 1) {
    return {
      failure: 'The lines of the file end with a carriage return alone. Save it with the line ends LF or CRLF.',
    };
  }
  let position = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  let linesBefore = 0;
  for (;;) {
    const end = text.indexOf('\n', position);
    const line = text.slice(position, end === -1 ? undefined : end);
    if (end !== -1 && isBlank(line)) {
      position = end + 1;
      linesBefore += 1;
      continue;
    }
    if (end === -1 && firstPiece.length >= pieceBytes) return { failure: tooLong(linesBefore + 1) };
    const delimiter = delimiters.find((each) => line.includes(each)) ?? ',';
    const fields = readRecord(line, 0, delimiter)?.fields ?? [line];
    const named = fields.findIndex((field) => columnNames.has(columnName(field)));
    const isHeader = named >= 0 || (end !== -1 && !/\d/.test(line));
    return {
      delimiter,
      column: Math.max(named, 0),
      dataStart: isHeader ? (end === -1 ? text.length : end + 1) : position,
      linesBefore: isHeader ? linesBefore + 1 : linesBefore,
    };
  }
}

const columnName = (field: string) =>
  field
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/**
 * Reads the lines that are whole in a piece.
 * @param linesBefore lines of the file before the piece
 * @param isLast the file ends with this piece, so that its last line needs no line end
 */
export function readPiece(
  piece: Buffer,
  { delimiter, column }: FileLayout,
  linesBefore: number,
  isLast: boolean,
): ReadPiece | UnreadableFile {
  const text = piece.toString('latin1');
  const numbers: string[] = [];
  const rejections: RejectedLine[] = [];
  let position = 0;
  let lines = 0;
  while (position < text.length) {
    const lineEnd = text.indexOf('\n', position);
    if (lineEnd === -1 && !isLast) break;
    let end = lineEnd === -1 ? text.length : lineEnd + 1;
    let value: string | undefined;
    let reason: RejectionReason | undefined;
    const line = text.slice(position, end);
    let lineCount = 1;
    if (line.includes('"')) {
      const record = readRecord(text, position, delimiter);
      if (record) {
        value = record.fields[column] ?? '';
        lineCount = countLines(text, position, record.end);
        end = record.end;
      } else if (!isLast && text.length - position < longestQuotedRecord) {
        break; // what closes the quote may stand in the next piece
      } else {
        reason = 'QUOTE_NOT_CLOSED';
      }
    } else if (!isBlank(line)) {
      value = fieldOf(line, delimiter, column);
    }
    if (value !== undefined) {
      const isEmptyRecord =
        value === '' && isBlank(text.slice(position, end).replaceAll(delimiter, '').replaceAll('"', ''));
      const read = isEmptyRecord ? undefined : readNumber(value);
      if (read && 'number' in read) numbers.push(read.number);
      else reason = read?.reason;
    }
    if (reason) {
      const rejected = piece.subarray(position, Math.min(end, position + 4 * keptCharacters));
      rejections.push({ line: linesBefore + lines + 1, text: keptText(rejected), reason });
    }
    lines += lineCount;
    position = end;
  }
  if (position === 0 && text.length >= pieceBytes) {
    return { failure: tooLong(linesBefore + 1) };
  }
  return { bytes: position, lines, numbers, rejections };
}

const tooLong = (line: number) =>
  `Line ${line} is longer than ${pieceBytes / 1024} KB: this is no list of phone numbers.`;

const isBlank = (text: string) => text.trim() === '';

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return text[to - 1] === '\n' ? count : count + 1;
}

/** One field of a line without quotes. */
function fieldOf(line: string, delimiter: string, column: number): string {
  let start = 0;
  for (let skipped = 0; skipped < column; skipped += 1) {
    const next = line.indexOf(delimiter, start);
    if (next === -1) return '';
    start = next + 1;
  }
  const end = line.indexOf(delimiter, start);
  return line.slice(start, end === -1 ? undefined : end).trim();
}

/** The fields of the record that begins at a place, and where it ends; undefined when a quote in it is never closed. */
function readRecord(
  text: string,
  start: number,
  delimiter: string,
): { fields: readonly string[]; end: number } | undefined {
  const fields: string[] = [];
  const limit = Math.min(text.length, start + longestQuotedRecord);
  let field = '';
  let quoted = false;
  let position = start;
  for (; position < limit; position += 1) {
    const character = text.charAt(position);
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[position + 1] === '"') {
        field += '"';
        position += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === delimiter) {
      fields.push(field.trim());
      field = '';
    } else if (character === '\n') break;
    else field += character;
  }
  if (quoted) return undefined;
  return { fields: [...fields, field.trim()], end: Math.min(position + 1, text.length) };
}

/** What people and programs write between the digits of a number. */
const separators = /[\s\u00a0().\-/]/g;
const changedBySpreadsheet = /^\d+(?:\.\d+)?E\+?\d+$|^\d+\.\d*$/i;

/** A field as a phone number. Takes what the wire takes, and the separators that people write. */
export function readNumber(field: string): { number: string } | { reason: RejectionReason } {
  // The apostrophe is how a spreadsheet is told to leave a number alone.
  const written = field.trim().replace(/^'/, '');
  if (written === '') return { reason: 'NO_NUMBER' };
  if (changedBySpreadsheet.test(written)) return { reason: 'CHANGED_BY_SPREADSHEET' };
  const digits = written.replace(separators, '');
  if (!/^\+?\d+$/.test(digits)) return { reason: 'NOT_A_NUMBER' };
  if (/^\+?0/.test(digits)) return { reason: 'NO_COUNTRY_CODE' };
  const number = parseE164(digits);
  return number === undefined ? { reason: 'IMPOSSIBLE_NUMBER' } : { number };
}

/** A rejected line as its report keeps it: one line of readable text. */
function keptText(bytes: Buffer): string {
  const text = bytes
    .toString('utf8')
    .trim()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  const characters = [...text];
  return characters.length > keptCharacters ? `${characters.slice(0, keptCharacters - 1).join('')}…` : text;
}
