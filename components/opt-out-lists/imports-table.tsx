import {
  ResourceTable,
  type TableDefinition,
  type TablePage,
  type TableState,
} from '@/components/patterns/resource-table';
import { RelativeTime } from '@/components/patterns/timestamp';
import { TextLink } from '@/components/ui/link';
import type { ActionResult } from '@/lib/console/action-result';
import type { OptOutImport } from '@/lib/domains/opt-out-lists/imports/imports.shapes';
import { routes } from '@/lib/routes';
import { ImportStatus, importStatusLabel } from './import-words';
import { formatCount } from './opt-out-lists-table';

const counted = (
  id: 'AddedNumbers' | 'PresentNumbers' | 'RejectedLines',
  header: string,
): TableDefinition<OptOutImport>['columns'][number] => ({
  id,
  header,
  align: 'end',
  csv: (row) => String(row[id]),
  cell: (row) => formatCount(row[id]),
});

export const importsTable: TableDefinition<OptOutImport> = {
  id: 'opt-out-imports',
  urlPrefix: 'imports',
  resource: { singular: 'import', plural: 'imports' },
  columns: [
    {
      id: 'FileName',
      header: 'File',
      alwaysVisible: true,
      csv: (row) => row.FileName,
      cell: (row) => (
        <TextLink
          href={routes.optOutLists.import(row.OptOutListName, row.ImportId)}
          prefetch={false}
          className="break-all"
        >
          {row.FileName}
        </TextLink>
      ),
    },
    {
      id: 'Status',
      header: 'Status',
      csv: (row) => importStatusLabel(row.Status),
      cell: (row) => <ImportStatus status={row.Status} rejectedLines={row.RejectedLines} />,
    },
    counted('AddedNumbers', 'Added'),
    counted('PresentNumbers', 'Already on the list'),
    counted('RejectedLines', 'Rejected lines'),
    {
      id: 'CreatedTimestamp',
      header: 'Uploaded',
      csv: (row) => row.CreatedTimestamp.toISOString(),
      cell: (row) => <RelativeTime time={row.CreatedTimestamp} className="whitespace-nowrap" />,
    },
  ],
  defaultPageSize: 10,
  rowId: (row) => row.ImportId,
  rowLabel: (row) => row.FileName,
};

/** The files that were imported into a list, each with its report. */
export function ImportsTable({ state, result }: { state: TableState; result: ActionResult<TablePage<OptOutImport>> }) {
  return (
    <ResourceTable
      definition={importsTable}
      state={state}
      variant="container"
      title="CSV imports"
      description="The report of each import has every line that was not taken, with the reason."
      result={result}
    />
  );
}
