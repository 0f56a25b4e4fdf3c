import type { z } from 'zod';
import { csvStream } from '@/components/patterns/resource-table/csv';
import { pageInMemory } from '@/components/patterns/resource-table/in-memory-page';
import { parseTableState } from '@/components/patterns/resource-table/table-state';
import type { listPriceImportRowsOutput } from '@/lib/domains/prices/imports/price-imports.shapes';
import type { listPriceTableOutput, TablePrice } from '@/lib/domains/prices/prices.shapes';
import { parseDollars } from '@/lib/money';
import { formatRateCardCsv, type RateCardRow } from '@/lib/reference/rate-card';
import { readPriceDay } from './price-day';
import { importRowsFilter, priceImportRowsTable } from './price-import-rows-table';
import { priceTable, priceTableValues } from './price-table';

/** A list of one page, as `readPages` reads it. */
export type PriceTableAnswer = z.output<typeof listPriceTableOutput> & { NextToken?: undefined };
export type ImportRowsAnswer = z.output<typeof listPriceImportRowsOutput>;

/** What ListPriceTable is asked for by the query of the list. */
export function priceExportInput(query: URLSearchParams, now: Date): { At?: number } {
  const chosen = readPriceDay(query.get('day'), now);
  return chosen ? { At: chosen.at } : {};
}

const rateCardRow = (row: TablePrice): RateCardRow => ({
  country: row.IsoCountryCode,
  channel: row.Channel,
  originatorType: row.OriginatorType,
  priceMicros: parseDollars(row.Price) ?? 0n,
  carrierFeeMicros: parseDollars(row.CarrierFee) ?? 0n,
  currency: 'USD',
  validFrom: row.ValidFrom,
  source: row.Source,
});

/** The prices that the list's query finds, in its order, as a rate card that can be imported again. */
export function rateCardCsv(
  pages: AsyncIterable<PriceTableAnswer>,
  query: URLSearchParams,
): ReadableStream<Uint8Array> {
  const state = parseTableState({ filter: query.getAll('filter'), sort: query.get('sort') ?? undefined }, priceTable);
  return new ReadableStream({
    async start(controller) {
      for await (const { Prices } of pages) {
        const { rows } = pageInMemory(Prices, { ...state, pageSize: Prices.length }, priceTableValues);
        controller.enqueue(new TextEncoder().encode(formatRateCardCsv(rows.map(rateCardRow))));
      }
      controller.close();
    },
  });
}

const pageSize = 1000;

/** What ListPriceImportRows is asked for by the query of the list; undefined where nothing can meet it. */
export function importRowsExportInput(ImportId: string, query: URLSearchParams) {
  const filter = importRowsFilter(parseTableState({ filter: query.getAll('filter') }, priceImportRowsTable));
  return filter && { ImportId, ...filter, MaxResults: pageSize };
}

async function* rowsOf(pages: AsyncIterable<ImportRowsAnswer>) {
  for await (const { Rows } of pages) yield Rows;
}

const csvColumns = priceImportRowsTable.columns.map(({ header, csv }) => ({
  header,
  csv: (row: ImportRowsAnswer['Rows'][number]) => csv?.(row) ?? '',
}));

/** The rows of an import as CSV, with what each did. */
export const importRowsCsv = (pages: AsyncIterable<ImportRowsAnswer>) => csvStream(csvColumns, rowsOf(pages));

/** No rows at all, for a filter that nothing can meet. */
export async function* noImportRows(): AsyncGenerator<ImportRowsAnswer> {
  yield { Rows: [] };
}
