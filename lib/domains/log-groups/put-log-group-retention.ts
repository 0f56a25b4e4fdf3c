import { countDestinationsByTarget } from '@/lib/domains/event-destinations/targets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { logGroupTail, presentLogGroup } from './log-groups.present';
import { setRetention } from './log-groups.rows';
import { putLogGroupRetentionInput, putLogGroupRetentionOutput } from './log-groups.shapes';

/** PutLogGroupRetention: how many days a log group keeps its events; older ones go within the hour. */
export const putLogGroupRetention = defineOperation({
  name: 'PutLogGroupRetention',
  exposure: 'console',
  access: 'write',
  input: putLogGroupRetentionInput,
  output: putLogGroupRetentionOutput,
  errors: { ResourceNotFoundException: [] },
  resources: ({ LogGroupName }) => [logGroupTail(LogGroupName)],
  async handler({ LogGroupName, RetentionDays }, context) {
    const row = await setRetention(context, LogGroupName, RetentionDays ?? null);
    return presentLogGroup(context.workspace, row, await countDestinationsByTarget(context, 'LOG_GROUP'));
  },
});
