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
  // Where nothing can be found the list is asked for all the same: who may not read it is told so, not that it is empty.
  const pages = await readPages<NumbersAnswer>('SearchOptedOutNumbers', input ?? { OptOutListName: optOutListName });
  return answerCsv(
    pages,
    (found) => numbersCsv(input === undefined ? noPages() : found),
    `opted-out-numbers-${optOutListName}`,
  );
}
