import { asc, eq } from 'drizzle-orm';
import { accessKeys } from '@/db/schema';
import { defineOperation } from '@/lib/operations/define-operation';
import { listAccessKeysInput, listAccessKeysOutput } from './access-keys.shapes';
import { requirePerson } from './own-account.rows';

/** The caller's own keys, without their secrets. They are few, so that there are no pages. */
export const listAccessKeys = defineOperation({
  name: 'ListAccessKeys',
  exposure: 'console',
  access: 'read',
  input: listAccessKeysInput,
  output: listAccessKeysOutput,
  errors: { AccessDeniedException: [] },
  async handler(_input, context) {
    const { userId } = requirePerson(context);
    const rows = await context.db
      .select({
        AccessKeyId: accessKeys.accessKeyId,
        Status: accessKeys.status,
        CreatedTimestamp: accessKeys.createdAt,
      })
      .from(accessKeys)
      .where(eq(accessKeys.userId, userId))
      .orderBy(asc(accessKeys.createdAt), asc(accessKeys.accessKeyId));
    return { AccessKeys: rows };
  },
});
