import { exportSpend } from '@/components/spend/spend-export';
import { answerCsv } from '@/lib/console/answer-csv';
import { readAnswer } from '@/lib/console/read-pages';

export const dynamic = 'force-dynamic';

/** What the page of spend shows at the same address, as a CSV file. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const csv = await exportSpend(searchParams, readAnswer);
  return answerCsv(csv, ({ text }) => new Blob([text]).stream(), csv.ok ? csv.data.name : 'spend');
}
