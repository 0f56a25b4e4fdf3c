import { and, eq, ne } from 'drizzle-orm';
import { userPreferences } from '@/db/schema';
import { defineOperation } from '@/lib/operations/define-operation';
import { quotaExceeded } from '@/lib/operations/operation-error';
import { lockOwnUser } from './own-account.rows';
import { putPreferenceInput, putPreferenceOutput } from './own-account.shapes';

/** More than the console has screens, and an end to what one person can store. */
const mostPreferences = 200;

/** Keeps one of the caller's choices about screens. Leaves no activity record: it changes nothing but a view. */
export const putPreference = defineOperation({
  name: 'PutPreference',
  exposure: 'console',
  access: 'write',
  audited: false,
  input: putPreferenceInput,
  output: putPreferenceOutput,
  errors: { AccessDeniedException: [], ServiceQuotaExceededException: ['PREFERENCES_PER_USER'] },
  async handler({ Name, Value }, context) {
    const { userId } = await lockOwnUser(context);
    const { db } = context;
    const isThis = and(eq(userPreferences.userId, userId), eq(userPreferences.name, Name));
    if (Value === null) {
      await db.delete(userPreferences).where(isThis);
      return {};
    }
    const others = await db.$count(
      userPreferences,
      and(eq(userPreferences.userId, userId), ne(userPreferences.name, Name)),
    );
    if (others >= mostPreferences) {
      throw quotaExceeded('PREFERENCES_PER_USER', `A person has at most ${mostPreferences} preferences.`);
    }
    await db
      .insert(userPreferences)
      .values({ userId, name: Name, value: Value })
      .onConflictDoUpdate({ target: [userPreferences.userId, userPreferences.name], set: { value: Value } });
    return {};
  },
});
