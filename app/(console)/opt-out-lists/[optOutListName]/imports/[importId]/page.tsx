import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ImportProgress } from '@/components/opt-out-lists/import-progress';
import { ImportSummary } from '@/components/opt-out-lists/import-summary';
import { importHelp } from '@/components/opt-out-lists/opt-out-lists-help';
import { rejectionsTable } from '@/components/opt-out-lists/rejections-table';
import { pageToken, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { TableRefresh } from '@/components/patterns/resource-table/table-refresh';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { Stack } from '@/components/ui/columns';
import { PageHeader } from '@/components/ui/page-header';
import { asJson } from '@/lib/console/as-json';
import { callFromPage, readForPage } from '@/lib/console/call-from-page';
import { getOptOutImport, listOptOutImportRejections } from '@/lib/domains/opt-out-lists';
import { getOptOutImportInput } from '@/lib/domains/opt-out-lists/imports/imports.shapes';
import { routes } from '@/lib/routes';

type Props = {
  params: Promise<{ optOutListName: string; importId: string }>;
  searchParams: Promise<SearchParams>;
};

export const metadata: Metadata = { title: 'Import report' };

export default async function ImportPage({ params, searchParams }: Props) {
  const [{ optOutListName, importId }, query] = await Promise.all([params, searchParams]);
  const wanted = getOptOutImportInput.safeParse({ ImportId: importId });
  if (!wanted.success) notFound();
  const shown = await callFromPage(getOptOutImport, wanted.data);
  const { ImportId, OptOutListName, FileName, Status, RejectedLines } = shown;
  if (OptOutListName !== optOutListName) notFound();
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Opt-out lists', href: routes.optOutLists.list },
        { label: OptOutListName, href: routes.optOutLists.detail(OptOutListName) },
        { label: FileName },
      ]}
    >
      <PageHeader
        title={<span className="break-all">{FileName}</span>}
        info={<InfoLink topic={importHelp} />}
        actions={<TableRefresh loadedAt={new Date().toISOString()} what="import" />}
      />
      <Stack>
        {Status === 'RUNNING' && <ImportProgress running={asJson(shown)} />}
        {Status !== 'RUNNING' && <ImportSummary shown={shown} />}
        {Status !== 'UPLOADING' && <Rejections importId={ImportId} count={RejectedLines} query={query} />}
      </Stack>
    </ConsolePage>
  );
}

async function Rejections({ importId, count, query }: { importId: string; count: number; query: SearchParams }) {
  const state = parseTableState(query, rejectionsTable);
  const result = await readForPage(listOptOutImportRejections, {
    ImportId: importId,
    MaxResults: state.pageSize,
    NextToken: pageToken(state),
  });
  return (
    <ResourceTable
      definition={rejectionsTable}
      state={state}
      variant="container"
      title="Rejected lines"
      description="Mend these lines and import them again: what is on the list already does not change."
      result={
        result.ok
          ? {
              ok: true,
              data: { rows: result.data.Rejections, nextToken: result.data.NextToken, totalCount: count },
            }
          : result
      }
      emptyText="Every line that was read has a usable number, or is blank."
      csvHref={routes.optOutLists.exportRejections(importId)}
    />
  );
}
