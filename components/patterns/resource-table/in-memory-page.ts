import type { FilterOperator } from './table-definition';
import { pageToken, type FilterToken, type TableState } from './table-state';

type CellValue = string | number | bigint | boolean | Date | null | undefined | readonly string[];

/** What a column or filter property reads from a row, by its id. */
export type RowValues<Row> = Record<string, (row: Row) => CellValue>;

/**
 * Filters, sorts and pages rows that are all here already: short lists that an operation answers whole (tags, limits,
 * keywords). Lists that grow are filtered and paged by their operation, on an index.
 */
export function pageInMemory<Row>(
  rows: readonly Row[],
  state: TableState,
  values: RowValues<Row>,
): { rows: Row[]; nextToken?: string; totalCount: number; matchCount: number } {
  const matching = rows.filter((row) => state.filters.every((token) => matches(row, token, values)));
  const read = state.sort && values[state.sort.columnId];
  if (state.sort && read) {
    const direction = state.sort.descending ? -1 : 1;
    matching.sort((a, b) => compare(read(a), read(b), direction));
  }
  const start = Math.min(Math.max(Math.trunc(Number(pageToken(state))) || 0, 0), matching.length);
  const end = start + state.pageSize;
  return {
    rows: matching.slice(start, end),
    ...(end < matching.length && { nextToken: String(end) }),
    totalCount: rows.length,
    matchCount: matching.length,
  };
}

function matches<Row>(row: Row, token: FilterToken, values: RowValues<Row>): boolean {
  if (token.property === null) {
    return Object.values(values).some((read) => texts(read(row)).some((text) => COMPARISONS[':'](text, token.value)));
  }
  const found = texts(values[token.property]?.(row));
  return token.operator === '!='
    ? !found.some((text) => COMPARISONS['='](text, token.value))
    : found.some((text) => COMPARISONS[token.operator](text, token.value));
}

const COMPARISONS: Record<FilterOperator, (text: string, value: string) => boolean> = {
  '=': (text, value) => fold(text) === fold(value),
  '!=': (text, value) => fold(text) !== fold(value),
  ':': (text, value) => fold(text).includes(fold(value)),
  '^': (text, value) => fold(text).startsWith(fold(value)),
};

function fold(text: string): string {
  return text.toLowerCase();
}

function texts(value: CellValue): readonly string[] {
  if (value === null || value === undefined) return [];
  if (value instanceof Date) return [value.toISOString()];
  return typeof value === 'object' ? value : [String(value)];
}

const BY_NAME = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Rows without a value come last in both directions: what is missing is never what one sorts for. */
function compare(a: CellValue, b: CellValue, direction: 1 | -1): number {
  const [aMissing, bMissing] = [isMissing(a), isMissing(b)];
  if (aMissing || bMissing) return Number(aMissing) - Number(bMissing);
  const [x, y] = [comparable(a), comparable(b)];
  if (typeof x === 'string' || typeof y === 'string') return direction * BY_NAME.compare(String(x), String(y));
  return direction * (x < y ? -1 : x > y ? 1 : 0);
}

function isMissing(value: CellValue): boolean {
  return value === null || value === undefined || value === '';
}

function comparable(value: CellValue): string | number | bigint {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return Number(value);
  return value instanceof Date ? value.getTime() : texts(value).join(', ');
}
