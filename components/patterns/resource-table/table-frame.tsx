import type { CSSProperties, ReactNode } from 'react';
import { cn } from '@/lib/class-names';
import type { TableColumn } from './table-definition';
import type { TablePreferences } from './table-preferences';

/** Width of the column with the check boxes, in pixels. */
const SELECTION_WIDTH_PX = 40;
/** A second sticky column needs to know where the first ends, so the first gets this width unless it has its own. */
const STICKY_WIDTH_PX = 200;

/** How a table's cells look, worked out once for all rows: what the table and its skeleton share. */
export type TableLayout = {
  selectable: boolean;
  stickyColumns: TablePreferences['stickyColumns'];
  wrapLines: boolean;
  /** Width of the first column where a second sticky one stands behind it. */
  firstWidthPx: number | undefined;
};

export function tableLayout(
  columns: readonly { widthPx?: number }[],
  preferences: TablePreferences,
  selectable: boolean,
): TableLayout {
  const { stickyColumns, wrapLines } = preferences;
  const firstWidthPx = stickyColumns === 2 ? (columns[0]?.widthPx ?? STICKY_WIDTH_PX) : undefined;
  return { selectable, stickyColumns, wrapLines, firstWidthPx };
}

/** The table itself. Borders are separate, because collapsed ones do not travel with sticky cells. */
export function TableFrame({ id, compactRows, children }: { id?: string; compactRows: boolean; children: ReactNode }) {
  // Custom properties are not in React's style type; these are the lengths that the density tokens set.
  const dense = { '--size-cell-y': '5px', '--size-head-cell-y': '4px' } as CSSProperties;
  return (
    <table
      id={id}
      style={compactRows ? dense : undefined}
      className="text-body-m w-full border-separate border-spacing-0 text-left"
    >
      {children}
    </table>
  );
}

/** The cell of a check box, in the header and in rows. */
export function SelectionCell({
  as: Cell,
  layout,
  children,
}: {
  as: 'td' | 'th';
  layout: TableLayout;
  children: ReactNode;
}) {
  return (
    <Cell
      {...(Cell === 'th' && { scope: 'col' })}
      className={cn(
        'w-10 min-w-10 border-b px-3 align-middle',
        Cell === 'th' ? 'border-line' : 'border-row-line',
        layout.stickyColumns > 0 && 'sticky left-0 z-10 bg-inherit',
      )}
    >
      <span className="flex">{children}</span>
    </Cell>
  );
}

/** Header or body cell of the column at `index` among those shown. */
export function columnCellProps<Row>(
  column: TableColumn<Row>,
  index: number,
  layout: TableLayout,
): { className: string; style: CSSProperties | undefined } {
  const sticky = index < layout.stickyColumns;
  const widthPx = index === 0 ? (layout.firstWidthPx ?? column.widthPx) : column.widthPx;
  const leftPx = (layout.selectable ? SELECTION_WIDTH_PX : 0) + (index === 1 ? (layout.firstWidthPx ?? 0) : 0);
  return {
    className: cn(
      'border-b px-3 sm:px-5',
      !layout.selectable && 'first:pl-1',
      column.align === 'end' ? 'text-right tabular-nums' : 'text-left',
      sticky ? 'sticky z-10 bg-inherit' : 'relative',
      sticky && index === layout.stickyColumns - 1 && 'max-md:border-r',
    ),
    style:
      sticky || widthPx !== undefined
        ? {
            ...(sticky && { left: leftPx }),
            ...(widthPx !== undefined && { width: widthPx, minWidth: widthPx, maxWidth: widthPx }),
          }
        : undefined,
  };
}

/** Keeps a cell to one line with an ellipsis, or lets it wrap, and keeps long text from pushing the table apart. */
export function cellContentClasses(layout: TableLayout): string {
  return layout.wrapLines
    ? 'max-w-[40rem] min-w-16 break-words *:align-top'
    : '-mx-1 max-w-44 overflow-x-clip px-1 text-ellipsis whitespace-nowrap *:align-top sm:max-w-[26rem]';
}
