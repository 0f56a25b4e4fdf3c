import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { AddNumberButton } from '@/components/opt-out-lists/add-number-button';
import { ImportProgress } from '@/components/opt-out-lists/import-progress';
import { importsTable, ImportsTable } from '@/components/opt-out-lists/imports-table';
import { LinkedOriginators, linkedOriginatorsTable } from '@/components/opt-out-lists/linked-originators';
import { DeleteOptOutListButton } from '@/components/opt-out-lists/opt-out-list-actions';
import { OptOutListSummary } from '@/components/opt-out-lists/opt-out-list-summary';
import { optOutListHelp } from '@/components/opt-out-lists/opt-out-lists-help';
import { selectedOptOutList } from '@/components/opt-out-lists/opt-out-lists-table';
import { OptedOutNumberActions } from '@/components/opt-out-lists/opted-out-number-actions';
import { readNumberState, toNumberSearch } from '@/components/opt-out-lists/opted-out-number-search';
import { optedOutNumbersTable } from '@/components/opt-out-lists/opted-out-numbers-table';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { pageToken, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { TableRefresh } from '@/components/patterns/resource-table/table-refresh';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { TagsForm } from '@/components/tags/tags-form';
import { Stack } from '@/components/ui/columns';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { asJson } from '@/lib/console/as-json';
import { callFromPage, readForPage } from '@/lib/console/call-from-page';
import {
  getOptOutList,
  listLinkedOriginators,
  listOptOutImports,
  searchOptedOutNumbers,
} from '@/lib/domains/opt-out-lists';
import {
  createOptOutListInput,
  type OptOutListSummary as List,
} from '@/lib/domains/opt-out-lists/opt-out-lists.shapes';
import { listTagsForResource } from '@/lib/domains/tags';
import { routes } from '@/lib/routes';

type Props = { params: Promise<{ optOutListName: string }>; searchParams: Promise<SearchParams> };

const tabs = [
  { id: 'numbers', label: 'Opted-out numbers' },
  { id: 'originators', label: 'Linked originators' },
  { id: 'tags', label: 'Tags' },
] as const;

export const metadata: Metadata = { title: 'Opt-out list' };

export default async function OptOutListPage({ params, searchParams }: Props) {
  const [{ optOutListName: segment }, query] = await Promise.all([params, searchParams]);
  // What cannot be a name names no list.
  const name = createOptOutListInput.shape.OptOutListName.safeParse(segment);
  if (!name.success) notFound();
  const tab = tabs.find(({ id }) => id === query.tab)?.id ?? 'numbers';
  const list = await callFromPage(getOptOutList, { OptOutListName: name.data });
  return (
    <ConsolePage breadcrumbs={[{ label: 'Opt-out lists', href: routes.optOutLists.list }, { label: name.data }]}>
      <PageHeader
        title={<span className="break-all">{name.data}</span>}
        info={<InfoLink topic={optOutListHelp} />}
        actions={
          <>
            <TableRefresh loadedAt={new Date().toISOString()} what="opt-out list" />
            <DeleteOptOutListButton list={selectedOptOutList(list)} />
          </>
        }
      />
      <Stack>
        <OptOutListSummary list={list} />
        <TabLinks
          label="Opt-out list sections"
          activeId={tab}
          tabs={tabs.map(({ id, label }) => ({ id, label, href: routes.optOutLists.detail(name.data, id) }))}
        />
        {tab === 'numbers' && <NumbersTab list={list} query={query} />}
        {tab === 'originators' && <OriginatorsTab list={list} query={query} />}
        {tab === 'tags' && <TagsTab list={list} />}
      </Stack>
    </ConsolePage>
  );
}

async function NumbersTab({ list, query }: { list: List; query: SearchParams }) {
  const { OptOutListName } = list;
  const { preferences, savePreferences } = await tablePreferences(optedOutNumbersTable);
  const state = readNumberState(parseTableState(query, optedOutNumbersTable, preferences));
  const importsState = parseTableState(query, importsTable);
  const search = toNumberSearch(state);
  const [found, imports] = await Promise.all([
    search &&
      readForPage(searchOptedOutNumbers, {
        OptOutListName,
        ...search,
        MaxResults: state.pageSize,
        NextToken: pageToken(state),
      }),
    readForPage(listOptOutImports, {
      OptOutListName,
      MaxResults: importsState.pageSize,
      NextToken: pageToken(importsState),
    }),
  ]);
  const page = { totalCount: list.OptedOutNumberCount };
  const running = imports.ok ? imports.data.OptOutImports.filter(({ Status }) => Status === 'RUNNING') : [];
  const hasImports = !imports.ok || imports.data.OptOutImports.length > 0 || importsState.pageNumber > 1;
  return (
    <>
      {running.map((each) => (
        <ImportProgress key={each.ImportId} running={asJson(each)} />
      ))}
      <ResourceTable
        definition={optedOutNumbersTable}
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        variant="container"
        title="Opted-out numbers"
        description="The newest first. Enter a number, or its first digits, to find it."
        result={
          !found
            ? { ok: true, data: { ...page, rows: [] } }
            : found.ok
              ? { ok: true, data: { ...page, rows: found.data.OptedOutNumbers, nextToken: found.data.NextToken } }
              : found
        }
        selection="multi"
        actions={<OptedOutNumberActions listName={OptOutListName} />}
        createButtons={{
          primary: <AddNumberButton listName={OptOutListName} variant="primary" />,
          empty: <AddNumberButton listName={OptOutListName} variant="normal" />,
        }}
        emptyText="Nobody has opted out of the originators that use this list."
        csvHref={routes.optOutLists.export(OptOutListName)}
      />
      {hasImports && (
        <ImportsTable
          state={importsState}
          result={
            imports.ok
              ? { ok: true, data: { rows: imports.data.OptOutImports, nextToken: imports.data.NextToken } }
              : imports
          }
        />
      )}
    </>
  );
}

async function OriginatorsTab({ list, query }: { list: List; query: SearchParams }) {
  const state = parseTableState(query, linkedOriginatorsTable);
  const result = await readForPage(listLinkedOriginators, {
    OptOutListName: list.OptOutListName,
    MaxResults: state.pageSize,
    NextToken: pageToken(state),
  });
  return (
    <LinkedOriginators
      state={state}
      totalCount={list.LinkedOriginatorCount}
      result={
        result.ok
          ? { ok: true, data: { rows: result.data.LinkedOriginators, nextToken: result.data.NextToken } }
          : result
      }
    />
  );
}

async function TagsTab({ list: { OptOutListArn, OptOutListName } }: { list: List }) {
  const result = await readForPage(listTagsForResource, { ResourceArn: OptOutListArn });
  if (!result.ok) {
    return <OperationErrorAlert error={result.error} header="Tags could not be loaded" action={<RetryButton />} />;
  }
  return (
    <TagsForm
      resourceArn={OptOutListArn}
      resourceName={`opt-out list ${OptOutListName}`}
      tags={result.data.Tags ?? []}
    />
  );
}
