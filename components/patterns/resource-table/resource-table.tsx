import NextLink from 'next/link';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { OperationLink } from '@/components/patterns/permissions';
import { RetryButton } from '@/components/patterns/refresh';
import { Alert } from '@/components/ui/alert';
import { buttonClasses } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { PageHeader } from '@/components/ui/page-header';
import type { ActionResult } from '@/lib/console/action-result';
import { PAGE_SIZES, type TableColumn, type TableDefinition } from './table-definition';
import { ExportShownRows } from './table-export';
import { TableFilter } from './table-filter';
import { bodyClasses, columnCellProps, SelectionCell, TableFrame, tableLayout, type TableLayout } from './table-frame';
import { TableHeader } from './table-header';
import { TableKeyboard } from './table-keyboard';
import { TablePagination } from './table-pagination';
import { readTablePreferences, visibleColumns, type TablePreferences } from './table-preferences';
import { TablePreferencesButton } from './table-preferences-button';
import type { SaveTablePreferences } from './table-preferences-dialog';
import { TableRefresh } from './table-refresh';
import {
  SelectAllRows,
  SelectionCounter,
  SelectRow,
  TableSelectionProvider,
  type SelectionMode,
} from './table-selection';
import { firstPage, tableHref, withFilters, type TableState } from './table-state';

/** One page of rows, as an operation answered it. */
export type TablePage<Row> = {
  rows: readonly Row[];
  /** Opens the next page; absent on the last. */
  nextToken?: string;
  /** All rows without any filter, where the operation counts them. */
  totalCount?: number;
  /** Rows that match the filter, where the operation counts them. */
  matchCount?: number;
  /** Counting stopped early: the counts are drawn as "10,000+". */
  countsAreMinimum?: boolean;
};

export type ResourceTableProps<Row> = {
  definition: TableDefinition<Row>;
  /** From `parseTableState`. */
  state: TableState;
  /** From `readTablePreferences`. */
  preferences?: TablePreferences;
  result: ActionResult<TablePage<Row>>;
  /** `page` is the full-page list with the page's h1; `container` stands in a box on a details page. */
  variant?: 'page' | 'container';
  /** Default: the resource's plural, capitalised. */
  title?: string;
  info?: ReactNode;
  description?: ReactNode;
  selection?: SelectionMode;
  /** Acts on the selection: a client component with `TableActions` and `useTableSelection`. */
  actions?: ReactNode;
  /** The one primary action, at the right end; its label stands on the empty state's button too (L5). */
  create?: {
    label: string;
    href: string;
    /** What the page that it leads to does: the button is off for who may not. */
    operation?: string;
  };
  /** Instead of `create`, where creating opens a dialog: the filled button, and the outlined one of the empty state. */
  createButtons?: { primary: ReactNode; empty: ReactNode };
  /** One sentence on what such a resource is for, under "No phone pools". */
  emptyText?: string;
  /** When the rows were read; shows "Last updated" and Refresh. */
  loadedAt?: Date;
  /** A route that answers the whole filtered list as CSV (`csvStream`); it gets the table's filter and sort as query. */
  csvHref?: string;
  /** The server action that stores preferences; without it there is no gear. */
  savePreferences?: SaveTablePreferences;
};

/**
 * The resource list in all its faces: rows, empty, no match, failed (and `ResourceTableSkeleton` while loading). Everything
 * is drawn on the server from the URL; only filter, selection, refresh and preferences run in the browser.
 */
export function ResourceTable<Row>(props: ResourceTableProps<Row>) {
  const { definition, state, result, variant = 'page', selection, create, createButtons, loadedAt } = props;
  const preferences = props.preferences ?? readTablePreferences(undefined, definition);
  const title = props.title ?? capitalise(definition.resource.plural);
  const counts = countsOf(result, state);

  const heading = (
    <>
      {title}
      {counts && selection && <SelectionCounter total={counts.total} />}
      {counts && !selection && <span className="text-muted font-normal"> ({counts.total})</span>}
    </>
  );
  const actions = (
    <>
      {loadedAt && <TableRefresh loadedAt={loadedAt.toISOString()} what={definition.resource.plural} />}
      {props.actions}
      {createButtons?.primary}
      {create && (
        <OperationLink href={create.href} operation={create.operation} variant="primary">
          {create.label}
        </OperationLink>
      )}
    </>
  );
  const body = <TableBody {...props} preferences={preferences} title={title} matches={counts?.matches} />;
  const table =
    variant === 'page' ? (
      <section>
        <PageHeader title={heading} info={props.info} description={props.description} actions={actions} />
        {body}
      </section>
    ) : (
      <Container title={heading} info={props.info} description={props.description} actions={actions}>
        {body}
      </Container>
    );

  if (!selection) return table;
  return (
    <TableSelectionProvider
      mode={selection}
      viewKey={`${tableHref(state)} ${JSON.stringify(preferences)}`}
      rows={(result.ok ? result.data.rows : []).map((row) => {
        const id = definition.rowId(row);
        const disabledReason = definition.rowDisabledReason?.(row);
        return {
          id,
          label: definition.rowLabel(row),
          ...(disabledReason !== undefined && { disabledReason }),
          item: definition.selectionItem?.(row) ?? id,
        };
      })}
    >
      {table}
    </TableSelectionProvider>
  );
}

/** Filter, pages and the table: everything under the heading. */
function TableBody<Row>({
  definition,
  state,
  preferences,
  result,
  selection,
  title,
  matches,
  csvHref,
  savePreferences,
  ...faces
}: ResourceTableProps<Row> & { preferences: TablePreferences; title: string; matches: string | undefined }) {
  const { plural } = definition.resource;
  const columns = visibleColumns(definition.columns, preferences);
  const layout = tableLayout(columns, preferences, selection !== undefined);
  const tableId = `table-${definition.id}`;
  const rows = result.ok ? result.data.rows : [];
  return (
    <>
      <div className="mb-2 flex flex-wrap items-end justify-between gap-x-5 gap-y-2">
        {definition.filterProperties && (
          <TableFilter
            state={state}
            properties={definition.filterProperties}
            placeholder={`Find ${plural}`}
            matches={matches}
          />
        )}
        <div className="ml-auto flex items-center">
          <TablePagination
            state={state}
            nextToken={result.ok ? result.data.nextToken : undefined}
            label={`${title} pages`}
          />
          <span aria-hidden="true" className="border-line mx-1 h-6 border-l" />
          {csvHref === undefined ? (
            <ExportShownRows tableId={tableId} fileName={`${definition.id}.csv`} />
          ) : (
            <a
              href={`${csvHref}${tableHref(firstPage(state))}`}
              download
              aria-label="Export CSV"
              title="Export CSV"
              className="size-control text-secondary hover:bg-hover hover:text-accent inline-flex items-center justify-center rounded-full"
            >
              <Download className="size-4" aria-hidden />
            </a>
          )}
          {savePreferences && (
            <TablePreferencesButton
              state={state}
              preferences={preferences}
              columns={definition.columns.map(({ id, header, alwaysVisible }) => ({ id, header, alwaysVisible }))}
              pageSizes={definition.pageSizes ?? PAGE_SIZES}
              save={savePreferences}
            />
          )}
        </div>
      </div>
      {state.ignoredFilters.length > 0 && (
        <Alert type="warning" className="mb-2">
          The link holds a filter that this list does not know and that was left out:{' '}
          <strong>{state.ignoredFilters.join(', ')}</strong>.
        </Alert>
      )}
      <TableKeyboard label={`${title} table`}>
        <TableFrame id={tableId} compactRows={preferences.compactRows}>
          <TableHeader
            columns={columns}
            layout={layout}
            state={state}
            selectAll={selection && <SelectAllRows label={`Select all ${plural} on this page`} />}
          />
          <tbody className={bodyClasses(layout)}>
            {rows.map((row) => (
              <TableRow
                key={definition.rowId(row)}
                row={row}
                definition={definition}
                columns={columns}
                layout={layout}
              />
            ))}
          </tbody>
        </TableFrame>
      </TableKeyboard>
      {rows.length === 0 && <NoRows {...faces} definition={definition} state={state} result={result} />}
    </>
  );
}

function TableRow<Row>({
  row,
  definition,
  columns,
  layout,
}: {
  row: Row;
  definition: TableDefinition<Row>;
  columns: readonly TableColumn<Row>[];
  layout: TableLayout;
}) {
  return (
    <tr>
      {layout.selectable && (
        <SelectionCell as="td" layout={layout}>
          <SelectRow
            id={definition.rowId(row)}
            label={definition.rowLabel(row)}
            disabledReason={definition.rowDisabledReason?.(row)}
          />
        </SelectionCell>
      )}
      {columns.map((column, index) => {
        const content = column.cell(row);
        const empty = content === null || content === undefined || content === '';
        const cell = columnCellProps(column, index, layout);
        const Cell = column.alwaysVisible ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            {...(Cell === 'th' && { scope: 'row' })}
            tabIndex={-1}
            data-csv={column.csv?.(row) ?? (empty ? '' : undefined)}
            style={cell.style}
            className={cell.className}
          >
            <div>{empty ? '-' : content}</div>
          </Cell>
        );
      })}
    </tr>
  );
}

/** What stands under the header when there are no rows; the four reasons never look the same (L5, L6). */
function NoRows<Row>({
  definition,
  state,
  result,
  create,
  createButtons,
  emptyText,
}: Pick<ResourceTableProps<Row>, 'definition' | 'state' | 'result' | 'create' | 'createButtons' | 'emptyText'>) {
  const { plural } = definition.resource;
  if (!result.ok) {
    return (
      <div className="py-5">
        <OperationErrorAlert
          error={result.error}
          header={`${capitalise(plural)} could not be loaded`}
          action={<RetryButton />}
        />
      </div>
    );
  }
  if (state.filters.length > 0) {
    return (
      <Face title="No matches" text={`No ${plural} match the filter.`}>
        <NextLink href={tableHref(withFilters(state, []))} prefetch={false} className={buttonClasses('normal')}>
          Clear filter
        </NextLink>
      </Face>
    );
  }
  if (state.pageNumber > 1) {
    return (
      <Face title={`No more ${plural}`} text="The rows of this page have gone since the page before was shown.">
        <NextLink href={tableHref(firstPage(state))} prefetch={false} className={buttonClasses('normal')}>
          Go to first page
        </NextLink>
      </Face>
    );
  }
  return (
    <Face title={`No ${plural}`} text={emptyText}>
      {createButtons?.empty}
      {create && (
        <OperationLink href={create.href} operation={create.operation}>
          {create.label}
        </OperationLink>
      )}
    </Face>
  );
}

function Face({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <div className="text-secondary flex flex-col items-center px-4 py-6 text-center">
      <strong>{title}</strong>
      {text && <p className="text-muted">{text}</p>}
      <div className="mt-3 empty:hidden">{children}</div>
    </div>
  );
}

/** Total for the heading and matches for the filter; where the operation does not count, what the pages so far prove. */
function countsOf<Row>(
  result: ActionResult<TablePage<Row>>,
  state: TableState,
): { total: string; matches?: string } | null {
  if (!result.ok) return null;
  const { rows, nextToken, totalCount, matchCount, countsAreMinimum = false } = result.data;
  const seen = (state.pageNumber - 1) * state.pageSize + rows.length;
  const filtered = state.filters.length > 0;
  const counted = filtered ? matchCount : totalCount;
  const here = formatCount(counted ?? seen, counted === undefined ? nextToken !== undefined : countsAreMinimum);
  if (!filtered) return { total: here };
  return {
    total: totalCount === undefined ? here : formatCount(totalCount, countsAreMinimum),
    matches: `${here} ${here === '1' ? 'match' : 'matches'}`,
  };
}

const NUMBER = new Intl.NumberFormat('en');

function formatCount(count: number, isMinimum: boolean): string {
  return `${NUMBER.format(count)}${isMinimum ? '+' : ''}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
