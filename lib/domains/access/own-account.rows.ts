import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import type { UserPrincipal } from '@/lib/access/principals';
import type { OperationContext } from '@/lib/operations/call-context';
import { accessDenied } from '@/lib/operations/operation-error';

/** The person who calls; the system has no account of its own to look after. */
export function requirePerson({ principal }: OperationContext): UserPrincipal {
  if (principal.kind !== 'user') throw accessDenied('Only a person has a profile, a password and preferences.');
  return principal;
}

/** The caller's row, held until the transaction ends, so that what is checked is still so when it is written. */
export async function lockOwnUser(context: OperationContext) {
  const { userId } = requirePerson(context);
  const [user] = await context.db.select().from(users).where(eq(users.userId, userId)).for('update');
  if (!user) throw accessDenied('This person no longer has an account here.');
  return user;
}
