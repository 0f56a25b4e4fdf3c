/*
 * For pages and other server components. Client components import `table-actions` and `table-selection` by their own names:
 * through here they would carry the whole table to the browser.
 */
export { ResourceTable, type ResourceTableProps, type TablePage } from './resource-table';
export { ResourceTableSkeleton } from './resource-table-skeleton';
export type { FilterOperator, FilterProperty, SortState, TableColumn, TableDefinition } from './table-definition';
export {
  filterValues,
  pageToken,
  parseTableState,
  type FilterToken,
  type SearchParams,
  type TableState,
} from './table-state';
export { readTablePreferences, type TablePreferences } from './table-preferences';
export type { SaveTablePreferences } from './table-preferences-dialog';
export { pageInMemory } from './in-memory-page';
export { csvStream } from './csv';
