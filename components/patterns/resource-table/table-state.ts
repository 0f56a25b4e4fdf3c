import {
  defaultPageSize,
  operatorsOf,
  PAGE_SIZES,
  type FilterOperator,
  type FilterProperty,
  type SortState,
} from './table-definition';

/** One condition of a filter; conditions are joined by "and". `property: null` is free text over the whole row. */
export type FilterToken = { property: string | null; operator: FilterOperator; value: string };

/**
 * A table's whole state, as its URL says it. Plain data: it travels to the browser, and `tableHref` needs nothing else to
 * write it back.
 */
export type TableState = {
  filters: readonly FilterToken[];
  sort: SortState | null;
  pageSize: number;
  /** The keyset token of each page after the first, up to this one; the last opens this page. Empty on page 1. */
  pageTokens: readonly string[];
  /** Counted from 1. */
  pageNumber: number;
  /** Conditions in the URL that this table does not know: shown to the user instead of silently showing more rows. */
  ignoredFilters: readonly string[];
  /** What the URL leaves out. */
  defaults: { sort: SortState | null; pageSize: number };
  urlPrefix: string;
  /** Parameters of the page and of other tables, kept as they are. */
  otherParams: readonly (readonly [string, string])[];
};

export type SearchParams = Record<string, string | string[] | undefined>;

/** The part of a table's definition that its URL depends on. */
export type TableStateDefinition = {
  urlPrefix?: string;
  columns: readonly { id: string; sortable?: boolean }[];
  filterProperties?: readonly FilterProperty[];
  defaultSort?: SortState;
  pageSizes?: readonly number[];
  defaultPageSize?: number;
};

/**
 * How many page tokens the URL carries. A token is a signed key of about a hundred characters, and some proxies refuse URLs
 * over 8 kB. Further in, the oldest tokens are dropped: Previous still goes this many pages back and then to the first.
 */
export const MAX_PAGE_TOKENS = 30;

const PARAM = { filter: 'filter', sort: 'sort', size: 'size', page: 'page', after: 'after' } as const;

/**
 * Reads a table's state from a page's search parameters. Everything in a URL is somebody else's text: what the definition
 * does not know is left out (and named in `ignoredFilters` where leaving it out widens the list).
 *
 * @param preferences the user's page size, which the URL may override
 */
export function parseTableState(
  searchParams: SearchParams,
  definition: TableStateDefinition,
  preferences?: { pageSize: number },
): TableState {
  const urlPrefix = definition.urlPrefix ? `${definition.urlPrefix}.` : '';
  const all = (name: string): string[] => [searchParams[urlPrefix + name] ?? []].flat();
  const first = (name: string): string | undefined => all(name)[0];

  const own = new Set(Object.values(PARAM).map((name) => urlPrefix + name));
  const otherParams = Object.entries(searchParams)
    .filter(([name]) => !own.has(name))
    .flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each] as const));

  const filters: FilterToken[] = [];
  const ignoredFilters: string[] = [];
  for (const text of all(PARAM.filter)) {
    const token = readToken(text, definition.filterProperties ?? []);
    if (token) filters.push(token);
    else if (text !== '') ignoredFilters.push(text);
  }

  const defaults = {
    sort: definition.defaultSort ?? null,
    pageSize: preferences?.pageSize ?? defaultPageSize(definition),
  };
  const size = Number(first(PARAM.size));
  const pageTokens = all(PARAM.after)
    .filter((token) => token !== '')
    .slice(-MAX_PAGE_TOKENS);

  return {
    filters,
    sort: readSort(first(PARAM.sort), definition) ?? defaults.sort,
    pageSize: (definition.pageSizes ?? PAGE_SIZES).includes(size) ? size : defaults.pageSize,
    pageTokens,
    pageNumber: readPageNumber(first(PARAM.page), pageTokens.length),
    ignoredFilters,
    defaults,
    urlPrefix,
    otherParams,
  };
}

/** The link to a state, relative to the page it is on: `?filter=…`. Leaves out what is default, so that links stay short. */
export function tableHref(state: TableState): string {
  const params = new URLSearchParams(state.otherParams.map(([name, value]) => [name, value]));
  const add = (name: string, value: string) => params.append(state.urlPrefix + name, value);
  for (const token of state.filters) add(PARAM.filter, `${token.property ?? ''}${token.operator}${token.value}`);
  if (state.sort && !sameSort(state.sort, state.defaults.sort)) {
    add(PARAM.sort, `${state.sort.descending ? '-' : ''}${state.sort.columnId}`);
  }
  if (state.pageSize !== state.defaults.pageSize) add(PARAM.size, String(state.pageSize));
  for (const token of state.pageTokens) add(PARAM.after, token);
  if (state.pageNumber !== state.pageTokens.length + 1) add(PARAM.page, String(state.pageNumber));
  return `?${params}`;
}

/** The token that opens the current page; `undefined` on the first. Goes into an operation's `NextToken`. */
export function pageToken(state: TableState): string | undefined {
  return state.pageTokens.at(-1);
}

/** Every change of what is listed starts again at page 1: a keyset token belongs to the filter and sort it was made for. */
export function withFilters(state: TableState, filters: readonly FilterToken[]): TableState {
  return firstPage({ ...state, filters, ignoredFilters: [] });
}

/** Sorts by a column; the column that already sorts turns round. */
export function withSortToggled(state: TableState, columnId: string): TableState {
  const descending = state.sort?.columnId === columnId && !state.sort.descending;
  return firstPage({ ...state, sort: { columnId, descending } });
}

export function firstPage(state: TableState): TableState {
  return { ...state, pageTokens: [], pageNumber: 1 };
}

export function nextPage(state: TableState, nextToken: string): TableState {
  return {
    ...state,
    pageTokens: [...state.pageTokens, nextToken].slice(-MAX_PAGE_TOKENS),
    pageNumber: state.pageNumber + 1,
  };
}

/** One page back; `null` on page 1. With no token left for it (see `MAX_PAGE_TOKENS`) it is the first page. */
export function previousPage(state: TableState): TableState | null {
  if (state.pageNumber === 1) return null;
  const pageTokens = state.pageTokens.slice(0, -1);
  return pageTokens.length === 0 ? firstPage(state) : { ...state, pageTokens, pageNumber: state.pageNumber - 1 };
}

/** The values of all conditions on one property with one operator: what a page hands to an operation's filter. */
export function filterValues(state: TableState, property: string | null, operator: FilterOperator): string[] {
  return state.filters
    .filter((token) => token.property === property && token.operator === operator)
    .map((token) => token.value);
}

export function sameToken(a: FilterToken, b: FilterToken): boolean {
  return a.property === b.property && a.operator === b.operator && a.value === b.value;
}

function sameSort(a: SortState, b: SortState | null): boolean {
  return a.columnId === b?.columnId && a.descending === b.descending;
}

const TOKEN = /^([A-Za-z][A-Za-z0-9_.-]*)?(!=|=|:|\^)([\s\S]+)$/;

function readToken(text: string, properties: readonly FilterProperty[]): FilterToken | null {
  const [, id, operatorText, value] = TOKEN.exec(text) ?? [];
  if (operatorText === undefined || value === undefined) return null;
  // The expression admits these four and nothing else.
  const operator = operatorText as FilterOperator;
  if (id === undefined) return operator === ':' ? { property: null, operator, value } : null;
  const property = properties.find((each) => each.id === id);
  if (!property || !operatorsOf(property).includes(operator)) return null;
  const accepted = !property.values || !isEquality(operator) || property.values.some((each) => each.value === value);
  return accepted ? { property: id, operator, value } : null;
}

function isEquality(operator: FilterOperator): boolean {
  return operator === '=' || operator === '!=';
}

function readSort(text: string | undefined, definition: TableStateDefinition): SortState | null {
  if (!text) return null;
  const descending = text.startsWith('-');
  const columnId = descending ? text.slice(1) : text;
  return definition.columns.some((column) => column.id === columnId && column.sortable)
    ? { columnId, descending }
    : null;
}

function readPageNumber(text: string | undefined, tokenCount: number): number {
  const least = tokenCount + 1;
  const given = Number(text);
  // A number without its tokens would call the first page by another page's number.
  return tokenCount > 0 && Number.isSafeInteger(given) && given > least ? given : least;
}
