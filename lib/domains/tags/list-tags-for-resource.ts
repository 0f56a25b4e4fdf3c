import { defineOperation } from '@/lib/operations/define-operation';
import {
  listTagsForResourceInput,
  listTagsForResourceOutput,
} from '@/lib/reference/wire-shapes/list-tags-for-resource';
import { requireResource, resourceTail } from './tagged-resource';
import { tagsOf } from './tags.rows';

/** ListTagsForResource: every tag of a resource, in order of key. */
export const listTagsForResource = defineOperation({
  name: 'ListTagsForResource',
  exposure: 'public',
  access: 'read',
  input: listTagsForResourceInput,
  output: listTagsForResourceOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ ResourceArn }, context) => [resourceTail(context, ResourceArn)],
  async handler({ ResourceArn }, context) {
    const resource = await requireResource(context, ResourceArn);
    const found = await tagsOf(context, [resource]);
    return { ResourceArn, Tags: found.get(resource) };
  },
});
