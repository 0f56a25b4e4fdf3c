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

/*
 * What all cells share stands once, on the section around them: a page of a hundred rows would otherwise say it a thousand
 * times, in its HTML and again in its data. What a single column needs stands on its cells, marked as the exception.
 */
const cellClasses = '[&>tr>*]:border-b [&>tr>*]:px-3 sm:[&>tr>*]:px-5';

function edgeClasses(layout: TableLayout): string | false {
  return !layout.selectable && '[&>tr>:first-child]:pl-1';
}

export function headClasses(layout: TableLayout): string {
  return cn(
    cellClasses,
    edgeClasses(layout),
    '[&>tr]:bg-container [&>tr>*]:border-line [&>tr>*]:py-head-cell-y [&>tr>*]:relative [&>tr>*]:font-bold [&>tr>*]:whitespace-nowrap',
    // The hairline between two headers.
    '[&>tr>*+*]:before:border-line [&>tr>*+*]:before:absolute [&>tr>*+*]:before:top-1/4 [&>tr>*+*]:before:left-0 [&>tr>*+*]:before:h-1/2 [&>tr>*+*]:before:border-l',
  );
}

/*
 * The look of a selected row follows its check box by CSS alone, so that rows need no script: a tint, and an outline that
 * neighbouring selected rows share.
 */
const selectedRowClasses = cn(
  '[&>tr:has([data-select-row]:checked)]:bg-selected',
  '[&>tr:has([data-select-row]:checked)]:after:border-accent [&>tr:has([data-select-row]:checked)]:after:pointer-events-none [&>tr:has([data-select-row]:checked)]:after:absolute [&>tr:has([data-select-row]:checked)]:after:inset-0 [&>tr:has([data-select-row]:checked)]:after:z-20 [&>tr:has([data-select-row]:checked)]:after:rounded-control [&>tr:has([data-select-row]:checked)]:after:border-2',
  '[&>tr:has([data-select-row]:checked):has(+tr_[data-select-row]:checked)]:after:rounded-b-none',
  '[&>tr:has([data-select-row]:checked)+tr:has([data-select-row]:checked)]:after:rounded-t-none [&>tr:has([data-select-row]:checked)+tr:has([data-select-row]:checked)]:after:border-t-0',
);

export function bodyClasses(layout: TableLayout): string {
  return cn(
    cellClasses,
    edgeClasses(layout),
    '[&>tr]:bg-container [&>tr]:relative [&>tr>*]:border-row-line [&>tr>*]:py-cell-y [&>tr>th]:text-left [&>tr>th]:font-normal',
    // One line with an ellipsis, or wrapped; either way long text does not push the table apart.
    layout.wrapLines
      ? '[&>tr>*>div]:max-w-[40rem] [&>tr>*>div]:min-w-16 [&>tr>*>div]:break-words'
      : '[&>tr>*>div]:-mx-1 [&>tr>*>div]:max-w-44 [&>tr>*>div]:overflow-x-clip [&>tr>*>div]:px-1 [&>tr>*>div]:text-ellipsis [&>tr>*>div]:whitespace-nowrap sm:[&>tr>*>div]:max-w-[26rem]',
    // Icons and links must not make a row higher than its line.
    '[&>tr>*>div>*]:align-top',
    layout.selectable && selectedRowClasses,
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
      data-selection=""
      className={cn('w-10 min-w-10 px-3!', layout.stickyColumns > 0 && 'sticky! left-0 z-10 bg-inherit')}
    >
      <span className="flex">{children}</span>
    </Cell>
  );
}

/** What sets the cells of one column apart: alignment, a fixed width, staying in place. */
export function columnCellProps<Row>(
  column: TableColumn<Row>,
  index: number,
  layout: TableLayout,
): { className: string | undefined; style: CSSProperties | undefined } {
  const sticky = index < layout.stickyColumns;
  const widthPx = index === 0 ? (layout.firstWidthPx ?? column.widthPx) : column.widthPx;
  const leftPx = (layout.selectable ? SELECTION_WIDTH_PX : 0) + (index === 1 ? (layout.firstWidthPx ?? 0) : 0);
  const classes = cn(
    column.align === 'end' && 'text-right! tabular-nums',
    sticky && 'sticky! z-10 bg-inherit',
    sticky && index === layout.stickyColumns - 1 && 'max-md:border-r',
  );
  const style: CSSProperties = {
    ...(sticky && { left: leftPx }),
    ...(widthPx !== undefined && { width: widthPx, minWidth: widthPx, maxWidth: widthPx }),
  };
  return { className: classes || undefined, style: Object.keys(style).length > 0 ? style : undefined };
}
