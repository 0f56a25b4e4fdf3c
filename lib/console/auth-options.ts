import type { NextAuthOptions } from 'next-auth';
import { encode } from 'next-auth/jwt';
import CredentialsProvider from 'next-auth/providers/credentials';
import { sessionSeconds, signIn, type SessionClaims } from '@/lib/access/sessions';
import { clientAddressOf } from '@/lib/console/request-headers';
import { sessionCookieName } from '@/lib/console/session-cookie';
import { env } from '@/lib/env';
import { routes } from '@/lib/routes';
import { getRuntime } from '@/lib/runtime';

export function isSecure(): boolean {
  return env.publicUrl.startsWith('https:');
}

/** The session's cookie: out of reach of scripts, and not sent along by other sites' forms and images. */
export function sessionCookie() {
  return {
    name: sessionCookieName(isSecure()),
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() },
  } as const;
}

/** A session as its cookie's value. Sealing one again does not make it last longer than from its sign-in. */
export function sealSession(claims: SessionClaims & { exp?: number }): Promise<string> {
  const { userId, sessionVersion, exp } = claims;
  const maxAge = exp === undefined ? sessionSeconds : exp - Math.floor(Date.now() / 1000);
  return encode({ token: { userId, sessionVersion }, secret: env.authSecret, maxAge });
}

/** next-auth with e-mail and password. Made for each use, because a build has no environment. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env.authSecret,
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: routes.signIn(), signOut: routes.signIn(), error: routes.signIn() },
    cookies: { sessionToken: sessionCookie() },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        async authorize(credentials, { headers }) {
          const { email, password } = credentials ?? {};
          if (typeof email !== 'string' || typeof password !== 'string') return null;
          const clientAddress = clientAddressOf((name) => headers?.[name] as string | undefined); // headers are text
          const claims = await signIn(getRuntime(), { email, password, clientAddress });
          return claims ? { id: claims.userId, ...claims } : null;
        },
      }),
    ],
    jwt: { encode: ({ token }) => sealSession(token!) }, // next-auth seals only tokens that it has
    callbacks: {
      jwt: ({ token, user }) => (user ? { userId: user.userId, sessionVersion: user.sessionVersion } : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}
