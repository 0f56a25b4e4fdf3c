import { isSetUp } from '@/lib/access/set-up';
import { logDefect } from '@/lib/logger';
import { getRuntime } from '@/lib/runtime';

export const dynamic = 'force-dynamic';

/** Says that the server takes requests and reaches its database, and whether it has its first administrator. */
export async function GET() {
  try {
    return Response.json({ status: 'ok', setUp: await isSetUp(getRuntime()) });
  } catch (error) {
    logDefect('health', '-', error);
    return Response.json({ status: 'unavailable' }, { status: 503 });
  }
}
