import {
  noPages,
  numberExportInput,
  numbersCsv,
  type NumbersAnswer,
} from '@/components/opt-out-lists/opted-out-number-export';
import { answerCsv } from '@/lib/console/answer-csv';
import { readPages } from '@/lib/console/read-pages';

export const dynamic = 'force-dynamic';

/** The numbers of an opt-out list that its filter finds, as a CSV file. */
export async function GET(request: Request, { params }: { params: Promise<{ optOutListName: string }> }) {
  const { optOutListName } = await params;
  const input = numberExportInput(optOutListName, new URL(request.url).searchParams);
  const pages = input
    ? await readPages<NumbersAnswer>('SearchOptedOutNumbers', input)
    : ({ ok: true, data: noPages() } as const);
  return answerCsv(pages, numbersCsv, `opted-out-numbers-${optOutListName}`);
}
