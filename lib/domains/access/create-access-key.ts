import { eq } from 'drizzle-orm';
import { accessKeys } from '@/db/schema';
import { newAccessKey, storeAccessKey } from '@/lib/access/access-keys';
import { defineOperation } from '@/lib/operations/define-operation';
import { quotaExceeded } from '@/lib/operations/operation-error';
import { createAccessKeyInput, createAccessKeyOutput } from './access-keys.shapes';
import { lockOwnUser } from './own-account.rows';

/** As many as IAM allows: one in use, and one to change over to. */
export const mostKeysPerUser = 2;

/** Makes the caller a key for the wire. Its secret is in this answer only. */
export const createAccessKey = defineOperation({
  name: 'CreateAccessKey',
  exposure: 'console',
  access: 'write',
  input: createAccessKeyInput,
  output: createAccessKeyOutput,
  errors: { AccessDeniedException: [], ServiceQuotaExceededException: ['ACCESS_KEYS_PER_USER'] },
  async handler(_input, context) {
    const { userId } = await lockOwnUser(context);
    if ((await context.db.$count(accessKeys, eq(accessKeys.userId, userId))) >= mostKeysPerUser) {
      throw quotaExceeded(
        'ACCESS_KEYS_PER_USER',
        `A person has at most ${mostKeysPerUser} access keys, active or not. Delete one that is no longer used.`,
      );
    }
    const key = newAccessKey(context.random);
    const { authSecret } = context.settings;
    await storeAccessKey(context.db, { ...key, userId, authSecret, createdAt: context.now });
    return {
      AccessKeyId: key.accessKeyId,
      SecretAccessKey: key.secret,
      Status: 'Active' as const,
      CreatedTimestamp: context.now,
    };
  },
});
