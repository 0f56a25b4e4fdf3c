import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { tagResourceInput, tagResourceOutput } from '@/lib/reference/wire-shapes/tag-resource';
import { requireResource, resourceTail } from './tagged-resource';
import { putTags } from './tags.rows';

/** TagResource: adds tags to a resource, or changes the values of those it has; at most 50 in all. */
export const tagResource = defineOperation({
  name: 'TagResource',
  exposure: 'public',
  access: 'write',
  input: tagResourceInput,
  output: tagResourceOutput,
  errors: {
    ResourceNotFoundException: [],
    ServiceQuotaExceededException: ['TAGS_PER_RESOURCE'],
    ValidationException: ['INVALID_ARN', 'INVALID_PARAMETER'],
  },
  resources: ({ ResourceArn }, context) => [resourceTail(context, ResourceArn)],
  async handler({ ResourceArn, Tags }, context) {
    await lockWorkspace(context);
    await putTags(context, await requireResource(context, ResourceArn), Tags);
    return {};
  },
});
