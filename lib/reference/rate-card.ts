import { z } from 'zod';

import { formatDollars, parseDollars } from '@/lib/money';

import { type Channel, channels, type OriginatorType, originatorTypes } from './channels';
import { countryByIso } from './countries';
import { CsvSyntaxError, readCsv, writeCsv } from './csv';

/** Stands for every originator type that has no row of its own. */
export const ANY_ORIGINATOR = '*';

/**
 * One price. The unit is the channel's: TEXT per message part, MEDIA per message, VOICE per started minute. The carrier
 * fee comes on top, per the same unit. The format for people is described in `docs/rate-card.md`.
 */
export interface RateCardRow {
  readonly country: string;
  readonly channel: Channel;
  readonly originatorType: OriginatorType | typeof ANY_ORIGINATOR;
  readonly priceMicros: bigint;
  readonly carrierFeeMicros: bigint;
  readonly currency: 'USD';
  /** The first instant at which the price holds. */
  readonly validFrom: Date;
  /** Where the figure comes from. */
  readonly source: string;
}

export interface RateCardProblem {
  /** Line of the CSV text, or entry of the JSON list, from 1. */
  readonly line: number;
  /** The column that is at fault; absent where it is the whole line. */
  readonly column?: string;
  /** The rule, to be read after the column: "must be USD". */
  readonly message: string;
}

/** The rows that are right and the problems of those that are not; a card is fit for use when there are no problems. */
export interface ParsedRateCard {
  readonly rows: RateCardRow[];
  /** The line that each row comes from, in the order of the rows. */
  readonly lines: number[];
  readonly problems: RateCardProblem[];
  /** Set where the text is no card at all, so that none of its rows was looked at. */
  readonly unreadable?: true;
}

export const rateCardColumns = [
  'country',
  'channel',
  'originator_type',
  'price_usd',
  'carrier_fee_usd',
  'currency',
  'valid_from',
  'source',
] as const;
type RateCardColumn = (typeof rateCardColumns)[number];

const NOT_TEXT = 'must be given, as a string';

const dollars = z.string(NOT_TEXT).transform((text, context) => {
  const micros = parseDollars(text);
  if (micros !== undefined) return micros;
  context.addIssue('must be dollars as plain digits with at most six decimals, such as 0.00645');
  return z.NEVER;
});

const rateCardRow = z
  .strictObject({
    country: z
      .string(NOT_TEXT)
      .refine((iso) => countryByIso(iso), 'must be the ISO code of a country that can be sent to'),
    channel: z.enum(channels, `must be one of ${channels.join(', ')}`),
    originator_type: z.enum(
      [ANY_ORIGINATOR, ...originatorTypes],
      `must be ${ANY_ORIGINATOR} or one of ${originatorTypes.join(', ')}`,
    ),
    price_usd: dollars,
    carrier_fee_usd: dollars,
    currency: z.literal('USD', 'must be USD'),
    valid_from: z
      .union([z.iso.date(), z.iso.datetime()], 'must be a date such as 2024-04-01 or an instant in UTC')
      .transform((text) => new Date(text))
      // Whatever is outside is a slip of the pen, and some of it no date that a database keeps.
      .refine((date) => date.getUTCFullYear() >= 2000 && date.getUTCFullYear() < 2100, 'must be from 2000 to 2099'),
    source: z
      .string(NOT_TEXT)
      .trim()
      .min(1, 'must say where the figure comes from')
      .max(200, 'must be at most 200 characters')
      // A card is read in spreadsheets too, and what is written here must not become code on its reader's machine.
      .refine((text) => !/^[=+\-@]/.test(text), 'must not begin with =, +, - or @'),
  })
  .transform((record): RateCardRow => {
    const { country, channel, currency, source } = record;
    return {
      country,
      channel,
      originatorType: record.originator_type,
      priceMicros: record.price_usd,
      carrierFeeMicros: record.carrier_fee_usd,
      currency,
      validFrom: record.valid_from,
      source,
    };
  });

/** Reads a rate card in CSV. The header names every column once, in any order. */
export function parseRateCardCsv(text: string): ParsedRateCard {
  let records;
  try {
    records = readCsv(text);
  } catch (error) {
    if (error instanceof CsvSyntaxError) return refuse(error.line, error.message);
    throw error;
  }
  const [header, ...entries] = records;
  if (!header) return refuse(1, 'the text is empty');
  const names = [...header.fields].sort().join();
  if (names !== [...rateCardColumns].sort().join()) {
    return refuse(header.line, `the header must name these columns once each: ${rateCardColumns.join(',')}`);
  }
  return parseEntries(
    entries.map(({ line, fields }) => ({
      line,
      entry: Object.fromEntries(header.fields.map((name, index) => [name, fields[index]])),
      problem:
        fields.length === header.fields.length
          ? undefined
          : `has ${fields.length} fields where the header has ${header.fields.length}`,
    })),
  );
}

/** Reads a rate card in JSON: a list of objects with the column names as keys and strings as values. */
export function parseRateCardJson(text: string): ParsedRateCard {
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch {
    return refuse(1, 'the text is not JSON');
  }
  if (!Array.isArray(entries)) return refuse(1, 'the text must be a list of prices');
  return parseEntries(entries.map((entry: unknown, index) => ({ line: index + 1, entry })));
}

/** Writes rows as CSV; `parseRateCardCsv` reads the same rows back. */
export function formatRateCardCsv(rows: readonly RateCardRow[]): string {
  const records = rows.map((row) => {
    const record = toRecord(row);
    return rateCardColumns.map((column) => record[column]);
  });
  return writeCsv([rateCardColumns, ...records]);
}

/** Writes rows as JSON; `parseRateCardJson` reads the same rows back. */
export function formatRateCardJson(rows: readonly RateCardRow[]): string {
  return `${JSON.stringify(rows.map(toRecord), null, 2)}\n`;
}

export interface PriceQuery {
  readonly country: string;
  readonly channel: Channel;
  readonly originatorType: OriginatorType;
  readonly at: Date;
}

/**
 * The row that prices a message, or `undefined` where the card has none: of the rows for this country and channel that
 * are valid by then, one for the very originator type wins over one for any, however old; then the latest wins.
 *
 * In SQL: `where country = … and channel = … and originator_type in (…, '*') and valid_from <= …
 * order by originator_type = '*', valid_from desc limit 1`.
 */
export function priceFor(
  rows: readonly RateCardRow[],
  { country, channel, originatorType, at }: PriceQuery,
): RateCardRow | undefined {
  const latestOf = (type: RateCardRow['originatorType']) =>
    rows
      .filter(
        (row) =>
          row.country === country && row.channel === channel && row.originatorType === type && row.validFrom <= at,
      )
      .reduce<RateCardRow | undefined>(
        (latest, row) => (latest && latest.validFrom >= row.validFrom ? latest : row),
        undefined,
      );
  return latestOf(originatorType) ?? latestOf(ANY_ORIGINATOR);
}

function parseEntries(
  entries: readonly { readonly line: number; readonly entry: unknown; readonly problem?: string | undefined }[],
): ParsedRateCard {
  const rows: RateCardRow[] = [];
  const lines: number[] = [];
  const problems: RateCardProblem[] = [];
  const firstLines = new Map<string, number>();
  for (const { line, entry, problem } of entries) {
    if (problem) {
      problems.push({ line, message: problem });
      continue;
    }
    const parsed = rateCardRow.safeParse(entry);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map((issue) => problemOf(issue, line)));
      continue;
    }
    const row = parsed.data;
    const key = [row.country, row.channel, row.originatorType, row.validFrom.toISOString()].join();
    const firstLine = firstLines.get(key);
    if (firstLine !== undefined) {
      problems.push({ line, message: `prices the same as line ${firstLine}, from the same moment on` });
      continue;
    }
    firstLines.set(key, line);
    rows.push(row);
    lines.push(line);
  }
  return { rows, lines, problems };
}

function problemOf({ path, message }: z.core.$ZodIssue, line: number): RateCardProblem {
  return path.length === 0 ? { line, message } : { line, column: path.join('.'), message };
}

function refuse(line: number, message: string): ParsedRateCard {
  return { rows: [], lines: [], problems: [{ line, message }], unreadable: true };
}

function toRecord(row: RateCardRow): Record<RateCardColumn, string> {
  return {
    country: row.country,
    channel: row.channel,
    originator_type: row.originatorType,
    price_usd: formatDollars(row.priceMicros),
    carrier_fee_usd: formatDollars(row.carrierFeeMicros),
    currency: row.currency,
    valid_from: row.validFrom.toISOString().replace('T00:00:00.000Z', ''),
    source: row.source,
  };
}
