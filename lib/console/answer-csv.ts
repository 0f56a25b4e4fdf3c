import type { ActionResult } from '@/lib/console/action-result';

const statusByCode: Readonly<Record<string, number>> = {
  AccessDeniedException: 403,
  ResourceNotFoundException: 404,
  ThrottlingException: 429,
  InternalServerException: 500,
};

/**
 * Pages of rows as a CSV file to keep, or their refusal.
 * @param toCsv writes the pages as they are read
 * @param name of the file, without time and ending; what cannot stand in the header that names it becomes a hyphen
 */
export function answerCsv<Pages>(
  pages: ActionResult<Pages>,
  toCsv: (pages: Pages) => ReadableStream<Uint8Array>,
  name: string,
): Response {
  if (!pages.ok) {
    const { code, message } = pages.error;
    return Response.json({ code, message }, { status: statusByCode[code] ?? 400 });
  }
  const time = new Date().toISOString().slice(0, 19).replaceAll(':', '');
  const fileName = `${name.replaceAll(/[^A-Za-z0-9_-]+/g, '-')}-${time}Z.csv`;
  return new Response(toCsv(pages.data), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  });
}
