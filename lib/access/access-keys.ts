import { and, eq, sql } from 'drizzle-orm';
import type { DatabaseSession } from '@/db/client';
import { accessKeys, userPolicies, users, workspaces } from '@/db/schema';
import type { Runtime, Workspace } from '@/lib/operations/call-context';
import { policiesNamed } from './built-in-policies';
import type { UserPrincipal } from './principals';
import { openSecret, sealSecret } from './secret-box';

const idAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const secretAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export interface AccessKey {
  readonly accessKeyId: string;
  readonly secret: string;
}

/**
 * A new key in the form that AWS clients know: an id of 20 characters that begins with AKIA and a secret of 40 (240 bits).
 * @param random a whole number from 0 up to, not including, its argument; of cryptographic quality
 */
export function newAccessKey(random: (maxExclusive: number) => number): AccessKey {
  const pick = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[random(alphabet.length)]).join('');
  return { accessKeyId: `AKIA${pick(idAlphabet, 16)}`, secret: pick(secretAlphabet, 40) };
}

/** Keeps a key, active, its secret encrypted. An id that exists already breaks the table's key. */
export async function storeAccessKey(
  db: DatabaseSession,
  key: AccessKey & { userId: string; authSecret: string; createdAt: Date },
): Promise<void> {
  const { accessKeyId, secret, userId, authSecret, createdAt } = key;
  const encryptedSecret = sealSecret(authSecret, accessKeyId, secret);
  await db.insert(accessKeys).values({ accessKeyId, userId, encryptedSecret, createdAt });
}

export interface KeyHolder {
  readonly secret: string;
  readonly principal: UserPrincipal;
  /** Undefined where nobody has opened the region yet: that is for after the signature has been checked. */
  readonly workspace: Workspace | undefined;
}

/** Building the statement costs more than running it, and every signed request runs it: it is built once a database. */
const lookups = new WeakMap<DatabaseSession, ReturnType<typeof prepareLookup>>();

function prepareLookup(db: DatabaseSession) {
  return db
    .select({
      encryptedSecret: accessKeys.encryptedSecret,
      userId: users.userId,
      email: users.email,
      accountId: users.accountId,
      policyNames: sql<
        string[]
      >`array(select ${userPolicies.policyName} from ${userPolicies} where ${userPolicies.userId} = ${users.userId})`,
      workspaceId: workspaces.workspaceId,
      clockOffsetMilliseconds: workspaces.clockOffsetMilliseconds,
      demoSince: workspaces.demoSince,
    })
    .from(accessKeys)
    .innerJoin(users, eq(users.userId, accessKeys.userId))
    .leftJoin(
      workspaces,
      and(eq(workspaces.accountId, users.accountId), eq(workspaces.region, sql.placeholder('region'))),
    )
    .where(and(eq(accessKeys.accessKeyId, sql.placeholder('accessKeyId')), eq(accessKeys.status, 'Active')))
    .prepare('find_access_key');
}

/**
 * Who holds a key, with the secret to check a signature against and the workspace of the holder's account in a region: one
 * query, since every call of the wire makes it.
 * @returns undefined for a key that does not exist or is inactive
 * @throws Error when the secret was sealed under another AUTH_SECRET than this installation has now
 */
export async function findAccessKey(
  runtime: Runtime,
  accessKeyId: string,
  region: string,
): Promise<KeyHolder | undefined> {
  const db = runtime.database.read;
  let lookup = lookups.get(db);
  if (!lookup) lookups.set(db, (lookup = prepareLookup(db)));
  const [row] = await lookup.execute({ accessKeyId, region });
  if (!row) return undefined;
  const { userId, email, accountId, workspaceId, clockOffsetMilliseconds, demoSince } = row;
  return {
    secret: openSecret(runtime.settings.authSecret, accessKeyId, row.encryptedSecret),
    principal: { kind: 'user', userId, email, accountId, policies: policiesNamed(row.policyNames), accessKeyId },
    workspace:
      workspaceId === null || clockOffsetMilliseconds === null
        ? undefined
        : { workspaceId, accountId, region, clockOffsetMilliseconds, demoSince },
  };
}
