export const dynamic = 'force-dynamic';

/** Says that the server takes requests. The start script waits for it. */
export function GET() {
  return Response.json({ status: 'ok' });
}
