import { createHmac } from 'node:crypto';
import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import { signInAttempts } from '@/db/schema';
import type { Runtime } from '@/lib/operations/call-context';

/** Whose attempts are counted, and how many of them fail before the rest of the window is refused. */
export type AttemptSubject = `email:${string}` | `address:${string}` | `user:${string}`;

const windowSeconds = 15 * 60;
/** An address may be an office full of people, so it gets more. */
const mostFailures = { email: 10, user: 10, address: 50 } as const;

function limitOf(subject: AttemptSubject): number {
  const kind = subject.slice(0, subject.indexOf(':')) as keyof typeof mostFailures; // the type's own prefixes
  return mostFailures[kind];
}

/** The table can be read by who reads the database; it need not tell who mistyped a password from where. */
function hashOf(runtime: Runtime, subject: AttemptSubject): string {
  return createHmac('sha256', runtime.settings.authSecret).update(`sign-in-attempt\0${subject}`).digest('base64url');
}

/**
 * Counts an attempt as failed before it is made, and says whether it may be made. Because counting and asking are one
 * statement, a thousand attempts at once get no further than a thousand in a row.
 */
export async function mayAttempt(runtime: Runtime, subject: AttemptSubject): Promise<boolean> {
  const now = runtime.clock();
  const windowEndsAt = new Date(now.getTime() + windowSeconds * 1000);
  const isOver = sql`${signInAttempts.windowEndsAt} <= ${now.toISOString()}::timestamptz`;
  const [row] = await runtime.database.write
    .insert(signInAttempts)
    .values({ subjectHash: hashOf(runtime, subject), failures: 1, windowEndsAt })
    .onConflictDoUpdate({
      target: signInAttempts.subjectHash,
      set: {
        failures: sql`case when ${isOver} then 1 else least(${signInAttempts.failures} + 1, 1000000) end`,
        windowEndsAt: sql`case when ${isOver} then excluded.window_ends_at else ${signInAttempts.windowEndsAt} end`,
      },
    })
    .returning({ failures: signInAttempts.failures });
  return row !== undefined && row.failures <= limitOf(subject);
}

/** The attempt succeeded: what failed before it is forgotten. */
export async function forgetAttempts(runtime: Runtime, subject: AttemptSubject): Promise<void> {
  await runtime.database.write.delete(signInAttempts).where(eq(signInAttempts.subjectHash, hashOf(runtime, subject)));
}

/**
 * The attempt succeeded: it alone is taken back, other failures of the same window stay. Windows that are over go too, so
 * that the table holds no more than a quarter of an hour of mistakes; rows that somebody is counting on are left alone.
 */
export async function takeBackAttempt(runtime: Runtime, subject: AttemptSubject): Promise<void> {
  const db = runtime.database.write;
  await db
    .update(signInAttempts)
    .set({ failures: sql`${signInAttempts.failures} - 1` })
    .where(and(eq(signInAttempts.subjectHash, hashOf(runtime, subject)), sql`${signInAttempts.failures} > 0`));
  const over = db
    .select({ subjectHash: signInAttempts.subjectHash })
    .from(signInAttempts)
    .where(lte(signInAttempts.windowEndsAt, runtime.clock()))
    .for('update', { skipLocked: true });
  await db.delete(signInAttempts).where(inArray(signInAttempts.subjectHash, over));
}
