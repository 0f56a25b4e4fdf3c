import { putTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict, quotaExceeded } from '@/lib/operations/operation-error';
import { quota } from '@/lib/reference/quotas';
import { optOutListTail, presentOptOutList } from './opt-out-lists.present';
import { countOptOutLists, insertOptOutList } from './opt-out-lists.rows';
import { createOptOutListInput, createOptOutListOutput } from './opt-out-lists.shapes';

/** CreateOptOutList: a new, empty list. `Default` counts towards the quota. */
export const createOptOutList = defineOperation({
  name: 'CreateOptOutList',
  exposure: 'public',
  access: 'write',
  input: createOptOutListInput,
  output: createOptOutListOutput,
  errors: {
    ConflictException: ['RESOURCE_ALREADY_EXISTS'],
    ServiceQuotaExceededException: ['OPT_OUT_LISTS_PER_ACCOUNT', 'TAGS_PER_RESOURCE'],
    ValidationException: ['INVALID_PARAMETER'],
  },
  resources: ({ OptOutListName }) => [optOutListTail(OptOutListName)],
  async handler({ OptOutListName, Tags }, context) {
    await lockWorkspace(context);
    const row = await insertOptOutList(context, OptOutListName);
    if (!row) {
      throw conflict(
        'RESOURCE_ALREADY_EXISTS',
        `There is an opt-out list ${OptOutListName} already.`,
        'opt-out-list',
        OptOutListName,
      );
    }
    const most = quota('optOutLists');
    if ((await countOptOutLists(context)) > most) {
      throw quotaExceeded(
        'OPT_OUT_LISTS_PER_ACCOUNT',
        `This workspace has its ${most} opt-out lists already. Delete one, or ask for a higher quota.`,
      );
    }
    await putTags(context, optOutListTail(OptOutListName), Tags ?? []);
    return { ...presentOptOutList(context, row), Tags };
  },
});
