import { exportInput, messagesCsv, type MessagesAnswer } from '@/components/messages/message-export';
import { readPages } from '@/lib/console/read-pages';

export const dynamic = 'force-dynamic';

const statusByCode: Readonly<Record<string, number>> = {
  AccessDeniedException: 403,
  ThrottlingException: 429,
  InternalServerException: 500,
};

/** The messages that the list's filter finds, as a CSV file. */
export async function GET(request: Request): Promise<Response> {
  const now = new Date();
  const pages = await readPages<MessagesAnswer>('SearchMessages', exportInput(new URL(request.url).searchParams, now));
  if (!pages.ok) {
    const { code, message } = pages.error;
    return Response.json({ code, message }, { status: statusByCode[code] ?? 400 });
  }
  const fileName = `messages-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z.csv`;
  return new Response(messagesCsv(pages.data), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  });
}
