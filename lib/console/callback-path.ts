import { routes } from '@/lib/routes';

const anywhere = 'http://console.invalid';

/** Pages that are no place to return to after signing in. */
const notForReturning = ['/sign-in', '/setup', '/api'];

/**
 * Where to go after signing in: the path that was asked for, as long as it is one of this console; otherwise home. What
 * comes out always begins with exactly one slash, so that no link can send somebody who signs in to another site.
 */
export function safeCallbackPath(wanted: string | undefined): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, anywhere)) return routes.home;
  const url = new URL(wanted, anywhere);
  // Checked after parsing: browsers read backslashes, tabs and dots in ways of their own, and so does the parser.
  if (url.origin !== anywhere || url.pathname.startsWith('//')) return routes.home;
  if (notForReturning.some((path) => url.pathname === path || url.pathname.startsWith(`${path}/`))) return routes.home;
  return `${url.pathname}${url.search}${url.hash}`;
}
