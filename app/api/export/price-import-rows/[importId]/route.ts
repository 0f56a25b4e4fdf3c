import {
  importRowsCsv,
  importRowsExportInput,
  noImportRows,
  type ImportRowsAnswer,
} from '@/components/prices/price-export';
import { answerCsv } from '@/lib/console/answer-csv';
import { readPages } from '@/lib/console/read-pages';

export const dynamic = 'force-dynamic';

/** The rows of an imported rate card that the list's filter finds, as a CSV file. */
export async function GET(request: Request, { params }: { params: Promise<{ importId: string }> }) {
  const { importId } = await params;
  const input = importRowsExportInput(importId, new URL(request.url).searchParams);
  // Where nothing can be found the import is asked for all the same: who may not read it is told so, not that it is empty.
  const pages = await readPages<ImportRowsAnswer>('ListPriceImportRows', input ?? { ImportId: importId });
  return answerCsv(pages, (found) => importRowsCsv(input === undefined ? noImportRows() : found), 'imported-prices');
}
