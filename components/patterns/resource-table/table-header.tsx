import NextLink from 'next/link';
import type { ReactNode } from 'react';
import { CaretIcon } from '@/components/ui/icons';
import { cn } from '@/lib/class-names';
import type { SortState, TableColumn } from './table-definition';
import { columnCellProps, headClasses, SelectionCell, type TableLayout } from './table-frame';
import { tableHref, withSortToggled, type TableState } from './table-state';

/** The header row. Sorting is a link, so that it works before scripts do and can be opened in another tab. */
export function TableHeader<Row>({
  columns,
  layout,
  state,
  selectAll,
}: {
  columns: readonly TableColumn<Row>[];
  layout: TableLayout;
  /** Without it (skeleton) nothing sorts. */
  state?: TableState;
  selectAll?: ReactNode;
}) {
  return (
    <thead className={headClasses(layout)}>
      <tr>
        {layout.selectable && (
          <SelectionCell as="th" layout={layout}>
            {selectAll ?? <span className="sr-only">Selection</span>}
          </SelectionCell>
        )}
        {columns.map((column, index) => {
          const cell = columnCellProps(column, index, layout);
          const sort = state?.sort?.columnId === column.id ? state.sort : null;
          return (
            <th
              key={column.id}
              scope="col"
              data-csv={column.header}
              aria-sort={sort ? (sort.descending ? 'descending' : 'ascending') : undefined}
              style={cell.style}
              className={cn(cell.className, sort ? 'text-heading' : 'text-column')}
            >
              {column.sortable && state ? (
                <NextLink
                  href={tableHref(withSortToggled(state, column.id))}
                  prefetch={false}
                  scroll={false}
                  title={`Sort by ${column.header}`}
                  className={cn(
                    'hover:text-accent flex items-center gap-2',
                    column.align === 'end' ? 'flex-row-reverse justify-start' : 'justify-between',
                  )}
                >
                  {column.header}
                  <SortIcon sort={sort} />
                </NextLink>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** A filled triangle where the table is sorted, an outlined one where it could be. */
function SortIcon({ sort }: { sort: SortState | null }) {
  if (sort) return <CaretIcon direction={sort.descending ? 'down' : 'up'} className="size-3" />;
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      aria-hidden="true"
      className="shrink-0"
    >
      <path d="M2.2 4h7.6L6 9Z" />
    </svg>
  );
}
