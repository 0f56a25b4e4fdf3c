import { asc, eq, or, sql } from 'drizzle-orm';
import { accessKeys, userPolicies, users } from '@/db/schema';
import { storeAccessKey } from '@/lib/access/access-keys';
import { normaliseEmail } from '@/lib/access/password-rules';
import { isSetUp, setUp } from '@/lib/access/set-up';
import type { Runtime } from '@/lib/operations/call-context';

export interface Bootstrap {
  readonly bootstrapAdmin: { readonly email: string; readonly password: string } | undefined;
  readonly bootstrapAccessKey: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

/**
 * Brings an installation to what the BOOTSTRAP_… variables ask for: its first administrator and an access key. Runs at
 * every start and after the set-up page; what exists already stays as it is, changed passwords included.
 * @throws RangeError when the administrator's e-mail address or password breaks a rule
 */
export async function bootstrap(runtime: Runtime, { bootstrapAdmin, bootstrapAccessKey }: Bootstrap): Promise<void> {
  if (bootstrapAdmin && !(await isSetUp(runtime))) {
    await setUp(runtime, { Email: bootstrapAdmin.email, Password: bootstrapAdmin.password });
  }
  if (bootstrapAccessKey) await ensureAccessKey(runtime, bootstrapAccessKey, bootstrapAdmin?.email ?? '');
}

/** Gives the key to the person with this e-mail address, else to the first administrator; nobody there, nothing done. */
async function ensureAccessKey(
  runtime: Runtime,
  { accessKeyId, secretAccessKey }: NonNullable<Bootstrap['bootstrapAccessKey']>,
  email: string,
): Promise<void> {
  await runtime.database.write.transaction(async (db) => {
    const isNamed = eq(users.email, normaliseEmail(email));
    // The lock makes several servers that start at once go one after the other.
    const [owner] = await db
      .select({ userId: users.userId })
      .from(users)
      .leftJoin(userPolicies, eq(userPolicies.userId, users.userId))
      .where(or(isNamed, eq(userPolicies.policyName, 'Administrator')))
      .orderBy(sql`${isNamed} desc`, asc(users.userId))
      .limit(1)
      .for('update', { of: users });
    const [existing] = await db
      .select({ accessKeyId: accessKeys.accessKeyId })
      .from(accessKeys)
      .where(eq(accessKeys.accessKeyId, accessKeyId));
    if (!owner || existing) return;
    await storeAccessKey(db, {
      accessKeyId,
      secret: secretAccessKey,
      userId: owner.userId,
      authSecret: runtime.settings.authSecret,
      createdAt: runtime.clock(),
    });
  });
}
