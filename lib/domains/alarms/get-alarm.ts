import { defineOperation } from '@/lib/operations/define-operation';
import { alarmTail, presentAlarm } from './alarms.present';
import { requireAlarm } from './alarms.rows';
import { alarm, alarmKey } from './alarms.shapes';

/** GetAlarm: one alarm, its settings and its state. */
export const getAlarm = defineOperation({
  name: 'GetAlarm',
  exposure: 'console',
  access: 'read',
  input: alarmKey,
  output: alarm,
  errors: { ResourceNotFoundException: [] },
  resources: ({ AlarmName }) => [alarmTail(AlarmName)],
  async handler({ AlarmName }, context) {
    return presentAlarm(context.workspace, await requireAlarm(context, AlarmName));
  },
});
