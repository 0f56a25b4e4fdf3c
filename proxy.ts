import { NextResponse, type NextRequest } from 'next/server';
import { pathHeader } from '@/lib/console/request-headers';
import { sessionCookieNames } from '@/lib/console/session-cookie';
import { routes } from '@/lib/routes';

const openPages: readonly string[] = [
  routes.signIn(),
  routes.setUp,
  routes.confirmSubscription(),
  routes.unsubscribe(),
];

/** Only scripts with this answer's nonce run, and those that they load; nothing is loaded from outside. */
function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    // React's development build names its frames with eval.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // Menus are placed, and charts drawn, with style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Before every page: the headers that browsers are to hold it to, and the way to sign-in for who brings no session. Whether
 * a session counts is asked of the database, by whatever the request reaches; this needs none.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const isOpen = openPages.includes(pathname) || pathname.startsWith('/api/');
  const hasSession = sessionCookieNames.some((name) => request.cookies.has(name));
  // Actions are posted, and answer for themselves: a redirect would hide what they say.
  if (isReading && !isOpen && !hasSession) {
    const wanted = pathname === routes.home ? undefined : `${pathname}${search}`;
    return NextResponse.redirect(new URL(routes.signIn(wanted), request.url));
  }

  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set(pathHeader, `${pathname}${search}`);
  // Next.js reads the nonce for its own scripts from here.
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Referrer-Policy', 'same-origin');
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('X-Frame-Options', 'DENY');
  response.headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  response.headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  return response;
}

export const config = {
  // Not for files, and not for what machines call, which has no cookie, no page and no time to lose.
  matcher: ['/((?!_next/static|_next/image|api/sms-voice|api/health|api/worker|icon\\.svg).*)'],
};
