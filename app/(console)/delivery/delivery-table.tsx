import { tablePreferences } from '@/app/(console)/table-preferences';
import { deliveryFilterProperties, readDeliveryState, toMessageFilter } from '@/components/delivery/delivery-query';
import {
  deliveryTabs,
  groupingOf,
  groupRows,
  periodRows,
  statusRows,
  type DeliveryTab,
} from '@/components/delivery/delivery-rows';
import { figuresTables, figuresValues, statusTable, statusValues } from '@/components/delivery/delivery-tables';
import {
  pageInMemory,
  parseTableState,
  ResourceTable,
  type SearchParams,
  type TableDefinition,
} from '@/components/patterns/resource-table';
import type { ActionResult } from '@/lib/console/action-result';
import { readForPage } from '@/lib/console/call-from-page';
import { listDeliveryStatistics } from '@/lib/domains/delivery-statistics';
import type {
  DeliveryQuestion,
  DeliveryStatistics,
} from '@/lib/domains/delivery-statistics/delivery-statistics.shapes';
import { routes, type MessageFilter } from '@/lib/routes';

type RowValues<Row> = Parameters<typeof pageInMemory<Row>>[2];

/** The figures of the page once more, divided by what the tab says. */
export async function DeliveryTable({
  tab,
  params,
  question,
  statistics,
}: {
  tab: DeliveryTab;
  params: SearchParams;
  question: DeliveryQuestion;
  statistics: ActionResult<DeliveryStatistics>;
}) {
  const filter = toMessageFilter(
    readDeliveryState(parseTableState(params, { columns: [], filterProperties: deliveryFilterProperties })),
  );
  const shared = { tab, params };
  if (tab === 'outcome') {
    const rows = mapped(statistics, (data) => statusRows(data, filter));
    return <Rows {...shared} definition={statusTable} rows={rows} values={statusValues} />;
  }
  const table = { ...shared, definition: figuresTables[tab], values: figuresValues(tab) };
  if (tab === 'day') {
    const title = statistics.ok && statistics.data.Step === 'HOUR' ? 'By hour' : 'By day';
    const rows = mapped(statistics, ({ Periods, Step }) => periodRows(Periods, Step, filter));
    return <Rows {...table} title={title} rows={rows} />;
  }
  return <Rows {...table} rows={await readGroups(tab, question, filter)} />;
}

async function readGroups(tab: keyof typeof groupingOf, question: DeliveryQuestion, filter: MessageFilter) {
  const groups = await readForPage(listDeliveryStatistics, { ...question, GroupBy: groupingOf[tab] });
  return mapped(groups, (data) => groupRows(tab, data, filter));
}

function mapped<Data, Row>(result: ActionResult<Data>, toRows: (data: Data) => Row[]): ActionResult<Row[]> {
  return result.ok ? { ok: true, data: toRows(result.data) } : result;
}

async function Rows<Row>({
  tab,
  params,
  definition,
  title = `By ${deliveryTabs.find(({ id }) => id === tab)?.label.toLowerCase()}`,
  rows,
  values,
}: {
  tab: DeliveryTab;
  params: SearchParams;
  definition: TableDefinition<Row>;
  title?: string;
  rows: ActionResult<Row[]>;
  values: RowValues<Row>;
}) {
  const preferences = await tablePreferences(definition);
  const state = readDeliveryState(
    parseTableState(params, { ...definition, filterProperties: deliveryFilterProperties }, preferences.preferences),
  );
  return (
    <ResourceTable
      {...preferences}
      variant="container"
      definition={definition}
      title={title}
      state={state}
      // The operation has filtered already.
      result={rows.ok ? { ok: true, data: pageInMemory(rows.data, { ...state, filters: [] }, values) } : rows}
      emptyText="Nothing was sent in this time."
      csvHref={routes.delivery.export}
    />
  );
}
