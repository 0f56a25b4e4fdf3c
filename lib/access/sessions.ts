import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import { normaliseEmail } from '@/lib/access/password-rules';
import { verifyPassword } from '@/lib/access/passwords';
import { findUser, type UserPrincipal } from '@/lib/access/principals';
import { forgetAttempts, mayAttempt, takeBackAttempt } from '@/lib/access/sign-in-attempts';
import type { Runtime } from '@/lib/operations/call-context';

/** How long a session lasts from its sign-in, whatever happens in between. */
export const sessionSeconds = 12 * 60 * 60;

/** All that a session's cookie says; what the person may do is read anew for every request. */
export interface SessionClaims {
  readonly userId: string;
  readonly sessionVersion: number;
}

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  readonly clientAddress: string;
}

/**
 * Checks an e-mail address and a password.
 * @returns undefined for a refusal of any kind; which one it was is nobody's business but the operator's
 */
export async function signIn(
  runtime: Runtime,
  { email: typedEmail, password, clientAddress }: SignInAttempt,
): Promise<SessionClaims | undefined> {
  const email = normaliseEmail(typedEmail);
  // The address first: one that has used up its attempts cannot lock a person out as well.
  if (!(await mayAttempt(runtime, `address:${clientAddress}`))) return undefined;
  if (!(await mayAttempt(runtime, `email:${email}`))) return undefined;
  const [user] = await runtime.database.read
    .select({ userId: users.userId, sessionVersion: users.sessionVersion, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.email, email));
  if (!(await verifyPassword(user?.passwordHash, password)) || !user) return undefined;
  await forgetAttempts(runtime, `email:${email}`);
  await takeBackAttempt(runtime, `address:${clientAddress}`);
  return { userId: user.userId, sessionVersion: user.sessionVersion };
}

/** Who a session belongs to, or undefined when it has ended: the person is gone or has changed the password since. */
export async function findSessionPrincipal(
  runtime: Runtime,
  claims: SessionClaims,
): Promise<UserPrincipal | undefined> {
  const user = await findUser(runtime.database.read, claims.userId);
  return user?.sessionVersion === claims.sessionVersion ? user.principal : undefined;
}
