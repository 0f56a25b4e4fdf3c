import { serveWireRequest } from '@/lib/wire/serve-wire';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

// Operations are called with POST; the other methods are refused in the same protocol, not with a page.
export {
  serveWireRequest as DELETE,
  serveWireRequest as GET,
  serveWireRequest as PATCH,
  serveWireRequest as POST,
  serveWireRequest as PUT,
};
