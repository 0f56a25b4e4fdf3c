'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import {
  bodyClasses,
  headClasses,
  TableFrame,
  type TableLayout,
} from '@/components/patterns/resource-table/table-frame';
import { TableKeyboard } from '@/components/patterns/resource-table/table-keyboard';
import { IconButton } from '@/components/ui/icon-button';

export interface PagedColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'end';
}

const layout: TableLayout = { selectable: false, stickyColumns: 0, wrapLines: true, firstWidthPx: undefined };
const pageSize = 50;
const count = new Intl.NumberFormat('en');

/** Rows that are in the browser alone, such as those of a card that is not imported yet, a page at a time. */
export function PagedTable<Row>({
  label,
  rows,
  columns,
  rowKey,
}: {
  /** Names the table: "Changes". */
  label: string;
  rows: readonly Row[];
  columns: readonly PagedColumn<Row>[];
  rowKey: (row: Row, index: number) => string;
}) {
  const [wanted, setWanted] = useState(0);
  const lastPage = Math.max(0, Math.ceil(rows.length / pageSize) - 1);
  const page = Math.min(wanted, lastPage);
  const first = page * pageSize;
  const shown = rows.slice(first, first + pageSize);
  const cellClass = ({ align }: PagedColumn<Row>) => (align === 'end' ? 'text-right! tabular-nums' : undefined);
  return (
    <div>
      <div className="mb-2 flex items-center justify-end gap-1">
        <span className="text-muted tabular-nums">
          {count.format(rows.length === 0 ? 0 : first + 1)}–{count.format(first + shown.length)} of{' '}
          {count.format(rows.length)}
        </span>
        <IconButton
          label={`Previous page of ${label}`}
          icon={<ChevronLeft className="size-4" strokeWidth={2.5} aria-hidden />}
          disabled={page === 0}
          onClick={() => setWanted(page - 1)}
        />
        <IconButton
          label={`Next page of ${label}`}
          icon={<ChevronRight className="size-4" strokeWidth={2.5} aria-hidden />}
          disabled={page === lastPage}
          onClick={() => setWanted(page + 1)}
        />
      </div>
      <TableKeyboard label={label}>
        <TableFrame compactRows={false}>
          <thead className={headClasses(layout)}>
            <tr>
              {columns.map((column) => (
                <th key={column.header} scope="col" tabIndex={-1} className={cellClass(column)}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={bodyClasses(layout)}>
            {shown.map((row, index) => (
              <tr key={rowKey(row, first + index)}>
                {columns.map((column, place) => {
                  const Cell = place === 0 ? 'th' : 'td';
                  const content = column.cell(row);
                  return (
                    <Cell
                      key={column.header}
                      {...(Cell === 'th' && { scope: 'row' })}
                      tabIndex={-1}
                      className={cellClass(column)}
                    >
                      <div>{content === undefined || content === '' ? '-' : content}</div>
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </TableKeyboard>
    </div>
  );
}
