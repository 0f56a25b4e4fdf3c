import { defineOperation } from '@/lib/operations/define-operation';
import { untagResourceInput, untagResourceOutput } from '@/lib/reference/wire-shapes/untag-resource';
import { requireResource, resourceTail } from './tagged-resource';
import { checkTagKeys } from './tags.rules';
import { removeTags } from './tags.rows';

/** UntagResource: takes tags off a resource. A key that it does not have is no error, so that a retry succeeds. */
export const untagResource = defineOperation({
  name: 'UntagResource',
  exposure: 'public',
  access: 'write',
  input: untagResourceInput,
  output: untagResourceOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_PARAMETER'],
  },
  resources: ({ ResourceArn }, context) => [resourceTail(context, ResourceArn)],
  async handler({ ResourceArn, TagKeys }, context) {
    checkTagKeys(TagKeys, (index) => `TagKeys[${index}]`);
    await removeTags(context, await requireResource(context, ResourceArn), TagKeys);
    return {};
  },
});
