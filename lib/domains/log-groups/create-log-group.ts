import { countDestinationsByTarget } from '@/lib/domains/event-destinations/targets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { conflict } from '@/lib/operations/operation-error';
import { logGroupTail, presentLogGroup } from './log-groups.present';
import { insertLogGroup } from './log-groups.rows';
import { createLogGroupInput, createLogGroupOutput } from './log-groups.shapes';

/** CreateLogGroup: an empty log group, for event destinations to write to. */
export const createLogGroup = defineOperation({
  name: 'CreateLogGroup',
  exposure: 'console',
  access: 'write',
  input: createLogGroupInput,
  output: createLogGroupOutput,
  errors: { ConflictException: ['RESOURCE_ALREADY_EXISTS'] },
  resources: ({ LogGroupName }) => [logGroupTail(LogGroupName)],
  async handler({ LogGroupName, RetentionDays }, context) {
    const row = await insertLogGroup(context, LogGroupName, RetentionDays ?? null);
    if (!row) {
      throw conflict(
        'RESOURCE_ALREADY_EXISTS',
        `There is a log group ${LogGroupName} already.`,
        'log-group',
        LogGroupName,
      );
    }
    return presentLogGroup(context.workspace, row, await countDestinationsByTarget(context, 'LOG_GROUP'));
  },
});
