import { eq, sql } from 'drizzle-orm';
import type { DatabaseSession } from '@/db/client';
import { userPolicies, users } from '@/db/schema';
import { policiesNamed } from '@/lib/access/built-in-policies';
import type { Principal } from '@/lib/operations/call-context';

export type UserPrincipal = Extract<Principal, { kind: 'user' }>;

export interface KnownUser {
  readonly principal: UserPrincipal;
  /** A session made under a lower number has ended. */
  readonly sessionVersion: number;
}

/** A person as calls carry them, with the policies in force now: one query, made for every request. */
export async function findUser(db: DatabaseSession, userId: string): Promise<KnownUser | undefined> {
  const [row] = await db
    .select({
      userId: users.userId,
      accountId: users.accountId,
      email: users.email,
      sessionVersion: users.sessionVersion,
      policyNames: sql<string[]>`array_remove(array_agg(${userPolicies.policyName}), null)`,
    })
    .from(users)
    .leftJoin(userPolicies, eq(userPolicies.userId, users.userId))
    .where(eq(users.userId, userId))
    .groupBy(users.userId);
  if (!row) return undefined;
  const { email, accountId } = row;
  return {
    principal: { kind: 'user', userId, email, accountId, policies: policiesNamed(row.policyNames) },
    sessionVersion: row.sessionVersion,
  };
}
