import { sql } from 'drizzle-orm';
import { accounts, rateCardEntries, userPolicies, users } from '@/db/schema';
import { normaliseEmail } from '@/lib/access/password-rules';
import { hashPassword } from '@/lib/access/passwords';
import type { SessionClaims } from '@/lib/access/sessions';
import { firstAdministratorProblems, type SetUpInput } from '@/lib/access/set-up.shapes';
import type { Runtime } from '@/lib/operations/call-context';
import { sampleRateCard } from '@/lib/reference/sample-rate-card';

/** Whether this installation has its account and first administrator. */
export async function isSetUp(runtime: Runtime): Promise<boolean> {
  const [account] = await runtime.database.read.select({ accountId: accounts.accountId }).from(accounts).limit(1);
  return account !== undefined;
}

/**
 * Makes the account, its first administrator and its price table, all or nothing and once only.
 * @returns the administrator's session, or undefined when the installation is set up already
 * @throws RangeError when the e-mail address or password breaks a rule
 */
export async function setUp(runtime: Runtime, administrator: SetUpInput): Promise<SessionClaims | undefined> {
  const problems = firstAdministratorProblems(administrator);
  if (problems.length > 0) throw new RangeError(problems.map(({ message }) => message).join(' '));
  const passwordHash = await hashPassword(administrator.Password);
  const createdAt = runtime.clock();
  const userId = runtime.ids.uuid(createdAt);
  const accountId = String(100_000_000_000 + runtime.ids.random(900_000_000_000));
  return runtime.database.write.transaction(async (db) => {
    // Nobody else may add an account, or look here whether there is one, before this transaction has ended.
    await db.execute(sql`lock table ${accounts} in share row exclusive mode`);
    const [existing] = await db.select({ accountId: accounts.accountId }).from(accounts).limit(1);
    if (existing) return undefined;
    const name = administrator.AccountName?.trim() || 'My account';
    await db.insert(accounts).values({ accountId, name, createdAt });
    const [user] = await db
      .insert(users)
      .values({ userId, accountId, email: normaliseEmail(administrator.Email), passwordHash, createdAt })
      .returning({ sessionVersion: users.sessionVersion });
    await db.insert(userPolicies).values({ userId, policyName: 'Administrator' });
    await db.insert(rateCardEntries).values(sampleRateCard().map((row) => ({ accountId, ...row })));
    return { userId, sessionVersion: user!.sessionVersion }; // an insert of one row returns it
  });
}
