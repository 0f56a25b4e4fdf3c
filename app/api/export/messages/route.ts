import { exportInput, messagesCsv, type MessagesAnswer } from '@/components/messages/message-export';
import { answerCsv } from '@/lib/console/answer-csv';
import { readPages } from '@/lib/console/read-pages';

export const dynamic = 'force-dynamic';

/** The messages that the list's filter finds, as a CSV file. */
export async function GET(request: Request): Promise<Response> {
  const input = exportInput(new URL(request.url).searchParams, new Date());
  return answerCsv(await readPages<MessagesAnswer>('SearchMessages', input), messagesCsv, 'messages');
}
