import { defaultPageSize, PAGE_SIZES } from './table-definition';

/** How a user wants to see one table; stored for each user and table (L4). Plain data. */
export type TablePreferences = {
  pageSize: number;
  /** Every column of the table, in the user's order. */
  columns: readonly { id: string; visible: boolean }[];
  /** How many columns stay in place when the table scrolls sideways. */
  stickyColumns: 0 | 1 | 2;
  wrapLines: boolean;
  /** Denser rows than the page around, for long lists. */
  compactRows: boolean;
};

type PreferencesDefinition = {
  columns: readonly { id: string; defaultVisible?: boolean; alwaysVisible?: boolean }[];
  pageSizes?: readonly number[];
  defaultPageSize?: number;
};

/**
 * The preferences to use: what was saved, as far as it still fits the table. Columns that no longer exist are dropped and
 * columns that came later stand at the end, so that an update of the product never breaks or hides anything.
 *
 * @param saved whatever the store holds for this user and table, or nothing
 */
export function readTablePreferences(saved: unknown, definition: PreferencesDefinition): TablePreferences {
  const given = asRecord(saved);
  const pageSize = Number(given.pageSize);
  return {
    pageSize: (definition.pageSizes ?? PAGE_SIZES).includes(pageSize) ? pageSize : defaultPageSize(definition),
    columns: readColumns(given.columns, definition),
    stickyColumns: given.stickyColumns === 0 ? 0 : given.stickyColumns === 2 ? 2 : 1,
    wrapLines: given.wrapLines === true,
    compactRows: given.compactRows === true,
  };
}

/** The columns to draw, in order. */
export function visibleColumns<Column extends { id: string }>(
  columns: readonly Column[],
  preferences: TablePreferences,
): readonly Column[] {
  return preferences.columns
    .filter((choice) => choice.visible)
    .flatMap((choice) => columns.find((column) => column.id === choice.id) ?? []);
}

function readColumns(saved: unknown, definition: PreferencesDefinition): TablePreferences['columns'] {
  const chosen = (Array.isArray(saved) ? saved : []).map(asRecord);
  const order = new Map<string, { id: string; visible: boolean }>();
  for (const choice of chosen) {
    const column = definition.columns.find((each) => each.id === choice.id);
    if (column) order.set(column.id, { id: column.id, visible: choice.visible === true || !!column.alwaysVisible });
  }
  for (const column of definition.columns) {
    if (!order.has(column.id)) order.set(column.id, { id: column.id, visible: column.defaultVisible !== false });
  }
  return [...order.values()];
}

function asRecord(value: unknown): Record<string, unknown> {
  // Any non-null object may be read by key; every value read is checked before it is used.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
