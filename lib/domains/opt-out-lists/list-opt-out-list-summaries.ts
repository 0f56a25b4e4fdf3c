import { defineOperation } from '@/lib/operations/define-operation';
import { optOutListTail, presentSummary } from './opt-out-lists.present';
import { countLinkedOriginators, listOptOutLists } from './opt-out-lists.rows';
import { listOptOutListSummariesInput, listOptOutListSummariesOutput } from './opt-out-lists.shapes';

/** Far more than any quota, which keeps lists few enough for one answer. */
const allLists = 1000;

/** ListOptOutListSummaries: every list with its counts, newest first. */
export const listOptOutListSummaries = defineOperation({
  name: 'ListOptOutListSummaries',
  exposure: 'console',
  access: 'read',
  input: listOptOutListSummariesInput,
  output: listOptOutListSummariesOutput,
  errors: {},
  resources: () => [optOutListTail('*')],
  async handler(_, context) {
    const [rows, linked] = await Promise.all([
      listOptOutLists(context, undefined, undefined, allLists),
      countLinkedOriginators(context),
    ]);
    return { OptOutLists: rows.map((row) => presentSummary(context, row, linked)) };
  },
});
