import type { TableDefinition } from '@/components/patterns/resource-table';
import type { OptOutImportRejection } from '@/lib/domains/opt-out-lists/imports/imports.shapes';
import { formatCount } from './opt-out-lists-table';

/** The lines that an import did not take. */
export const rejectionsTable: TableDefinition<OptOutImportRejection> = {
  id: 'opt-out-import-rejections',
  resource: { singular: 'rejected line', plural: 'rejected lines' },
  columns: [
    {
      id: 'Line',
      header: 'Line',
      align: 'end',
      alwaysVisible: true,
      widthPx: 84,
      csv: (row) => String(row.Line),
      cell: (row) => formatCount(row.Line),
    },
    {
      id: 'Text',
      header: 'Text',
      csv: (row) => row.Text,
      cell: (row) => (
        <span className="block min-w-44 font-mono text-[13px] break-all whitespace-pre-wrap">{row.Text}</span>
      ),
    },
    {
      id: 'Reason',
      header: 'Reason',
      csv: (row) => row.Message,
      cell: (row) => <span className="block min-w-60 whitespace-normal">{row.Message}</span>,
    },
  ],
  rowId: (row) => String(row.Line),
  rowLabel: (row) => `line ${row.Line}`,
};

export const rejectionCsvColumns = rejectionsTable.columns.map(({ header, csv }) => ({
  header,
  csv: (row: OptOutImportRejection) => csv?.(row) ?? '',
}));
