import { Container } from '@/components/ui/container';
import { PageHeader } from '@/components/ui/page-header';
import { Skeleton } from '@/components/ui/skeleton';
import { cn } from '@/lib/class-names';
import type { TableDefinition } from './table-definition';
import { bodyClasses, columnCellProps, SelectionCell, TableFrame, tableLayout } from './table-frame';
import { TableHeader } from './table-header';
import { readTablePreferences, visibleColumns } from './table-preferences';

/** Widths of the grey bars, so that they look like text and not like a grid. */
const BAR_WIDTHS = ['w-32', 'w-20', 'w-24', 'w-16', 'w-28'];

/** The table while its page loads, from the same columns: for `loading.tsx`, and as a Suspense fallback. */
export function ResourceTableSkeleton<Row>({
  definition,
  title,
  variant = 'page',
  selectable = false,
  rows = 10,
}: {
  definition: TableDefinition<Row>;
  title?: string;
  variant?: 'page' | 'container';
  selectable?: boolean;
  rows?: number;
}) {
  const { plural } = definition.resource;
  const preferences = readTablePreferences(undefined, definition);
  const columns = visibleColumns(definition.columns, preferences);
  const layout = tableLayout(columns, preferences, selectable);
  const heading = title ?? plural.charAt(0).toUpperCase() + plural.slice(1);
  const body = (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        Loading {plural}
      </p>
      {definition.filterProperties && <Skeleton className="h-control! rounded-control mb-2 max-w-[640px]" />}
      <div className="overflow-hidden">
        <TableFrame compactRows={false}>
          <TableHeader columns={columns} layout={layout} />
          <tbody aria-hidden="true" className={bodyClasses(layout)}>
            {Array.from({ length: rows }, (_, row) => (
              <tr key={row}>
                {layout.selectable && (
                  <SelectionCell as="td" layout={layout}>
                    <Skeleton className="size-4" />
                  </SelectionCell>
                )}
                {columns.map((column, index) => {
                  const cell = columnCellProps(column, index, layout);
                  return (
                    <td key={column.id} style={cell.style} className={cn(cell.className, 'h-row')}>
                      <Skeleton
                        className={cn(
                          BAR_WIDTHS[(row * 2 + index) % BAR_WIDTHS.length],
                          column.align === 'end' && 'ml-auto',
                        )}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </div>
    </div>
  );
  return variant === 'page' ? (
    <section>
      <PageHeader title={heading} />
      {body}
    </section>
  ) : (
    <Container title={heading}>{body}</Container>
  );
}
