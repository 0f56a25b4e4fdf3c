import { z } from 'zod';
import { defineOperation } from '@/lib/operations/define-operation';
import { notFound } from '@/lib/operations/operation-error';
import { alarmTail } from './alarms.present';
import { deleteAlarmRow } from './alarms.rows';
import { alarmKey } from './alarms.shapes';

/** DeleteAlarm: an alarm and its history. What it has published is still delivered. */
export const deleteAlarm = defineOperation({
  name: 'DeleteAlarm',
  exposure: 'console',
  access: 'write',
  input: alarmKey,
  output: z.object({}),
  errors: { ResourceNotFoundException: [] },
  resources: ({ AlarmName }) => [alarmTail(AlarmName)],
  async handler({ AlarmName }, context) {
    if (!(await deleteAlarmRow(context, AlarmName))) throw notFound('alarm', AlarmName);
    return {};
  },
});
