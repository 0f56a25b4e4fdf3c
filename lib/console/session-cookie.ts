/** The names of the session's cookie: the first over https, where browsers hold it to its prefix, the second over http. */
export const sessionCookieNames = ['__Secure-next-auth.session-token', 'next-auth.session-token'] as const;

export function sessionCookieName(isSecure: boolean): string {
  return sessionCookieNames[isSecure ? 0 : 1];
}
