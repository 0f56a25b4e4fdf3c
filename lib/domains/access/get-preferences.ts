import { and, asc, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import { userPreferences } from '@/db/schema';
import { defineOperation } from '@/lib/operations/define-operation';
import { requirePerson } from './own-account.rows';
import { getPreferencesInput, getPreferencesOutput } from './own-account.shapes';

type JSONType = z.core.util.JSONType;

/** What the caller chose about screens: table columns, page sizes. */
export const getPreferences = defineOperation({
  name: 'GetPreferences',
  exposure: 'console',
  access: 'read',
  input: getPreferencesInput,
  output: getPreferencesOutput,
  errors: { AccessDeniedException: [] },
  async handler({ Names }, context) {
    const { userId } = requirePerson(context);
    const rows = await context.db
      .select({ Name: userPreferences.name, Value: userPreferences.value })
      .from(userPreferences)
      .where(and(eq(userPreferences.userId, userId), Names && inArray(userPreferences.name, Names)))
      .orderBy(asc(userPreferences.name));
    return { Preferences: rows.map(({ Name, Value }) => ({ Name, Value: Value as JSONType })) }; // a jsonb column
  },
});
