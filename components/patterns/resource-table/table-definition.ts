import type { ReactNode } from 'react';

/** How a filter compares: equals, does not equal, contains, starts with. */
export type FilterOperator = '=' | '!=' | ':' | '^';

/** A property that a list can be filtered by. Plain data: it travels to the browser. */
export type FilterProperty = {
  /** The API's word, as it stands in the URL and in the operation's filter. */
  id: string;
  label: string;
  /** Default: `=` and `!=` where `values` are given, all four elsewhere. */
  operators?: readonly FilterOperator[];
  /** A closed list: only these values are accepted. */
  values?: readonly { value: string; label: string }[];
};

export type SortState = { columnId: string; descending: boolean };

/** One column as data: the table, its skeleton, its preferences and its CSV are all drawn from this. */
export type TableColumn<Row> = {
  id: string;
  header: string;
  /** What stands in the cell. `null`, `undefined` and `''` are drawn as a hyphen (L7); zero stays 0. */
  cell: (row: Row) => ReactNode;
  /** The value for CSV and other programs, where it differs from the text of the cell. */
  csv?: (row: Row) => string;
  /** `end` for numbers and money. */
  align?: 'start' | 'end';
  sortable?: boolean;
  /** Shown until the user decides otherwise. Default true. */
  defaultVisible?: boolean;
  /** The column that names the row cannot be hidden. */
  alwaysVisible?: boolean;
  /** Fixed width in pixels; needed only where text would take too much room. */
  widthPx?: number;
};

/** All that a list page says once about its table. */
export type TableDefinition<Row> = {
  /** Names the table in the user's preferences. */
  id: string;
  /** Keeps two tables on one page apart in the URL. */
  urlPrefix?: string;
  /** In lower case, for headings and messages: "phone pool", "phone pools". */
  resource: { singular: string; plural: string };
  columns: readonly TableColumn<Row>[];
  filterProperties?: readonly FilterProperty[];
  defaultSort?: SortState;
  pageSizes?: readonly number[];
  defaultPageSize?: number;
  rowId: (row: Row) => string;
  /** Names the row for its check box. */
  rowLabel: (row: Row) => string;
  /** Why a row cannot be selected (a mandatory keyword); its box stays visible and disabled. */
  rowDisabledReason?: (row: Row) => string | undefined;
  /** What the table's actions need to know of a selected row. Plain data: it travels to the browser. */
  selectionItem?: (row: Row) => unknown;
};

export const PAGE_SIZES: readonly number[] = [10, 20, 50, 100];
const DEFAULT_PAGE_SIZE = 20;

/** Rows a page when neither the user nor the URL has chosen. */
export function defaultPageSize(definition: { defaultPageSize?: number }): number {
  return definition.defaultPageSize ?? DEFAULT_PAGE_SIZE;
}

const ALL_OPERATORS: readonly FilterOperator[] = ['=', '!=', ':', '^'];
const EQUALITY: readonly FilterOperator[] = ['=', '!='];

/** The comparisons that make sense for a property. */
export function operatorsOf(property: FilterProperty): readonly FilterOperator[] {
  return property.operators ?? (property.values ? EQUALITY : ALL_OPERATORS);
}
