import type { AnyOperation } from '@/lib/operations/define-operation';
import { listTagsForResource } from './list-tags-for-resource';
import { tagResource } from './tag-resource';
import { untagResource } from './untag-resource';

export { listTagsForResource, tagResource, untagResource };

export const tagOperations: readonly AnyOperation[] = [listTagsForResource, tagResource, untagResource];
