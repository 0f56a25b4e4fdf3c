import { activityCsv, activityExportInput, type ActivityAnswer } from '@/components/activity/activity-export';
import { answerCsv } from '@/lib/console/answer-csv';
import { readPages } from '@/lib/console/read-pages';
import { recordedOperationNames } from '@/lib/console/recorded-operations';

export const dynamic = 'force-dynamic';

/** The records that the list's filter finds, as a CSV file. */
export async function GET(request: Request): Promise<Response> {
  const input = activityExportInput(new URL(request.url).searchParams, recordedOperationNames, new Date());
  return answerCsv(await readPages<ActivityAnswer>('SearchActivity', input), activityCsv, 'activity');
}
