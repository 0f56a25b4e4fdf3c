import { countDestinationsByTarget } from '@/lib/domains/event-destinations/targets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { logGroupTail, presentLogGroup } from './log-groups.present';
import { listLogGroupRows } from './log-groups.rows';
import { listLogGroupsInput, listLogGroupsOutput } from './log-groups.shapes';

/** ListLogGroups: the log groups of the workspace, by name. */
export const listLogGroups = defineOperation({
  name: 'ListLogGroups',
  exposure: 'console',
  access: 'read',
  input: listLogGroupsInput,
  output: listLogGroupsOutput,
  errors: {},
  resources: () => [logGroupTail('*')],
  async handler(_input, context) {
    const [rows, destinations] = await Promise.all([
      listLogGroupRows(context),
      countDestinationsByTarget(context, 'LOG_GROUP'),
    ]);
    return { LogGroups: rows.map((row) => presentLogGroup(context.workspace, row, destinations)) };
  },
});
