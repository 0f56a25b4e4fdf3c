import { priceExportInput, rateCardCsv, type PriceTableAnswer } from '@/components/prices/price-export';
import { answerCsv } from '@/lib/console/answer-csv';
import { readPages } from '@/lib/console/read-pages';

export const dynamic = 'force-dynamic';

/** The prices that the list's filter finds, as a rate card that can be imported again. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const pages = await readPages<PriceTableAnswer>('ListPriceTable', priceExportInput(query, new Date()));
  return answerCsv(pages, (read) => rateCardCsv(read, query), 'rate-card');
}
