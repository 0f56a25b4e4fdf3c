import { deliveryExport, type DeliveryAnswer } from '@/components/delivery/delivery-export';
import { answerCsv } from '@/lib/console/answer-csv';
import { readPages } from '@/lib/console/read-pages';

export const dynamic = 'force-dynamic';

/** The table of the delivery page as a CSV file: all of its rows, in its order. */
export async function GET(request: Request): Promise<Response> {
  const { operation, input, name, toCsv } = deliveryExport(new URL(request.url).searchParams);
  return answerCsv(await readPages<DeliveryAnswer>(operation, input), toCsv, name);
}
