import { cookies } from 'next/headers';
import { decode } from 'next-auth/jwt';
import { z } from 'zod';
import { sessionSeconds, type SessionClaims } from '@/lib/access/sessions';
import { sealSession, sessionCookie } from '@/lib/console/auth-options';
import { env } from '@/lib/env';

const claimsShape = z.object({ userId: z.uuid(), sessionVersion: z.number().int(), exp: z.number() });

export interface Session extends SessionClaims {
  readonly endsAt: Date;
}

/** What the session's cookie says, if it is ours and not over; whether it still counts is in the database. */
export async function readSession(): Promise<Session | undefined> {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  if (!token) return undefined;
  // Throws for a token that is not ours or whose time is over: no session, either way.
  const payload = await decode({ token, secret: env.authSecret }).catch(() => null);
  const claims = claimsShape.safeParse(payload);
  if (!claims.success) return undefined;
  const { userId, sessionVersion, exp } = claims.data;
  return { userId, sessionVersion, endsAt: new Date(exp * 1000) };
}

/** Begins a session for this browser; for server actions. */
export async function startSession(claims: SessionClaims): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, await sealSession(claims), { ...options, maxAge: sessionSeconds });
}

/** Ends this browser's session; for server actions. */
export async function endSession(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}
