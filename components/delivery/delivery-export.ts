import { csvStream } from '@/components/patterns/resource-table/csv';
import { pageInMemory } from '@/components/patterns/resource-table/in-memory-page';
import type { TableDefinition } from '@/components/patterns/resource-table/table-definition';
import { parseTableState } from '@/components/patterns/resource-table/table-state';
import type {
  getDeliveryStatisticsOutput,
  listDeliveryStatisticsOutput,
} from '@/lib/domains/delivery-statistics/delivery-statistics.shapes';
import type { z } from 'zod';
import { deliveryFilterProperties, readDeliveryState, readRange, toFilters } from './delivery-query';
import { deliveryTabs, groupingOf, groupRows, periodRows, statusRows, type DeliveryTab } from './delivery-rows';
import { csvColumnsOf, figuresTables, figuresValues, statusTable, statusValues } from './delivery-tables';

// The answers come as the pages of a list do, and each is the only one.
type Statistics = z.output<typeof getDeliveryStatisticsOutput> & { NextToken?: undefined };
type Groups = z.output<typeof listDeliveryStatisticsOutput> & { NextToken?: undefined };
export type DeliveryAnswer = Statistics | Groups;

const mostRows = 10_000;

/** The tab that a URL names; the first for text that is none. */
export function readTab(text: string | null | undefined): DeliveryTab {
  return deliveryTabs.find(({ id }) => id === text)?.id ?? 'day';
}

/** What is asked, and of which operation, by the query of the page. */
export function deliveryExport(query: URLSearchParams) {
  const tab = readTab(query.get('by'));
  const sort = query.get('sort') ?? undefined;
  const params = { filter: query.getAll('filter'), ...(sort !== undefined && { sort }) };
  const stateFor = <Row>(definition: TableDefinition<Row>) => ({
    ...readDeliveryState(parseTableState(params, { ...definition, filterProperties: deliveryFilterProperties })),
    pageSize: mostRows,
  });
  const question = {
    ...readRange(query.get('range') ?? undefined).question,
    Filters: toFilters(stateFor(statusTable)),
  };
  const grouping = tab === 'country' || tab === 'originator' ? groupingOf[tab] : undefined;

  /** The rows of the table in the order that it is sorted by, whole. */
  const toCsv = (answers: AsyncIterable<DeliveryAnswer>) => {
    async function* rowsOf<Row>(read: (answer: DeliveryAnswer) => readonly Row[]) {
      for await (const answer of answers) yield read(answer);
    }
    if (tab === 'outcome') {
      const read = (answer: DeliveryAnswer) => {
        const rows = 'Statuses' in answer ? statusRows(answer, {}) : [];
        return pageInMemory(rows, { ...stateFor(statusTable), filters: [] }, statusValues).rows;
      };
      return csvStream(csvColumnsOf(statusTable), rowsOf(read));
    }
    const definition = figuresTables[tab];
    const read = (answer: DeliveryAnswer) => {
      const rows =
        tab === 'day'
          ? 'Periods' in answer
            ? periodRows(answer.Periods, answer.Step, {})
            : []
          : 'Groups' in answer
            ? groupRows(tab, answer, {})
            : [];
      return pageInMemory(rows, { ...stateFor(definition), filters: [] }, figuresValues(tab)).rows;
    };
    return csvStream(csvColumnsOf(definition), rowsOf(read));
  };

  return grouping
    ? {
        operation: 'ListDeliveryStatistics',
        input: { ...question, GroupBy: grouping },
        name: `delivery-by-${tab}`,
        toCsv,
      }
    : { operation: 'GetDeliveryStatistics', input: question, name: `delivery-by-${tab}`, toCsv };
}
