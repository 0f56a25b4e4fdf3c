'use server';

import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import * as operations from '.';
import type { Tag } from './tags.rules';

/** Makes the changes of a tag editor. Removes first, because a resource that is full has no room before. */
export async function changeTags(change: {
  ResourceArn: string;
  Tags: readonly Tag[];
  RemovedKeys: readonly string[];
}): Promise<ActionResult<object>> {
  const { ResourceArn, Tags, RemovedKeys } = change;
  if (RemovedKeys.length > 0) {
    const removed = await callFromAction(operations.untagResource, { ResourceArn, TagKeys: RemovedKeys });
    if (!removed.ok || Tags.length === 0) return removed;
  }
  return callFromAction(operations.tagResource, { ResourceArn, Tags });
}
