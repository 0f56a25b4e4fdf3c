import { accessKeys } from '@/db/schema';
import { defineOperation } from '@/lib/operations/define-operation';
import { keyNotFound, ownKey } from './access-keys.rows';
import { deleteAccessKeyInput, deleteAccessKeyOutput } from './access-keys.shapes';

/** Deletes a key of the caller, for good. */
export const deleteAccessKey = defineOperation({
  name: 'DeleteAccessKey',
  exposure: 'console',
  access: 'write',
  input: deleteAccessKeyInput,
  output: deleteAccessKeyOutput,
  errors: { AccessDeniedException: [], ResourceNotFoundException: [] },
  async handler({ AccessKeyId }, context) {
    const deleted = await context.db
      .delete(accessKeys)
      .where(ownKey(context, AccessKeyId))
      .returning({ accessKeyId: accessKeys.accessKeyId });
    if (deleted.length === 0) throw keyNotFound(AccessKeyId);
    return {};
  },
});
