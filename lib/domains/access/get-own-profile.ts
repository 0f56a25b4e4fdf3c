import { asc, eq } from 'drizzle-orm';
import { accounts, userPolicies, users } from '@/db/schema';
import { defineOperation } from '@/lib/operations/define-operation';
import { accessDenied } from '@/lib/operations/operation-error';
import { requirePerson } from './own-account.rows';
import { getOwnProfileInput, getOwnProfileOutput } from './own-account.shapes';

/** Who is signed in, to show on the account pages. */
export const getOwnProfile = defineOperation({
  name: 'GetOwnProfile',
  exposure: 'console',
  access: 'read',
  input: getOwnProfileInput,
  output: getOwnProfileOutput,
  errors: { AccessDeniedException: [] },
  async handler(_input, context) {
    const { userId } = requirePerson(context);
    const rows = await context.db
      .select({
        email: users.email,
        accountId: users.accountId,
        accountName: accounts.name,
        createdAt: users.createdAt,
        policyName: userPolicies.policyName,
      })
      .from(users)
      .innerJoin(accounts, eq(accounts.accountId, users.accountId))
      .leftJoin(userPolicies, eq(userPolicies.userId, users.userId))
      .where(eq(users.userId, userId))
      .orderBy(asc(userPolicies.policyName));
    const [user] = rows;
    if (!user) throw accessDenied('This person no longer has an account here.');
    return {
      UserId: userId,
      Email: user.email,
      AccountId: user.accountId,
      AccountName: user.accountName,
      Policies: rows.flatMap(({ policyName }) => policyName ?? []),
      CreatedTimestamp: user.createdAt,
    };
  },
});
