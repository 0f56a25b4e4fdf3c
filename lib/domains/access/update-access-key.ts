import { accessKeys } from '@/db/schema';
import { defineOperation } from '@/lib/operations/define-operation';
import { keyNotFound, ownKey } from './access-keys.rows';
import { updateAccessKeyInput, updateAccessKeyOutput } from './access-keys.shapes';

/** Switches a key of the caller off or on again; while off, the wire does not know it. */
export const updateAccessKey = defineOperation({
  name: 'UpdateAccessKey',
  exposure: 'console',
  access: 'write',
  input: updateAccessKeyInput,
  output: updateAccessKeyOutput,
  errors: { AccessDeniedException: [], ResourceNotFoundException: [] },
  async handler({ AccessKeyId, Status }, context) {
    const updated = await context.db
      .update(accessKeys)
      .set({ status: Status })
      .where(ownKey(context, AccessKeyId))
      .returning({ accessKeyId: accessKeys.accessKeyId });
    if (updated.length === 0) throw keyNotFound(AccessKeyId);
    return {};
  },
});
