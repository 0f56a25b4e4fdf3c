import { defineOperation } from '@/lib/operations/define-operation';
import { presentRecord } from './activity.present';
import { requireActivityRecord } from './activity.rows';
import { getActivityRecordInput, getActivityRecordOutput } from './activity.shapes';

/** GetActivityRecord: one call, with its record in the guide's shape. */
export const getActivityRecord = defineOperation({
  name: 'GetActivityRecord',
  exposure: 'console',
  access: 'read',
  input: getActivityRecordInput,
  output: getActivityRecordOutput,
  errors: { ResourceNotFoundException: [] },
  async handler({ EventId }, context) {
    return presentRecord(await requireActivityRecord(context, EventId.toLowerCase()));
  },
});
