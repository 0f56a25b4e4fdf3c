import { defineOperation } from '@/lib/operations/define-operation';
import { pageOfWhole } from '@/lib/operations/list-page';
import { alarmTail, presentAlarm } from './alarms.present';
import { listAlarmRows } from './alarms.rows';
import { listAlarmsInput, listAlarmsOutput } from './alarms.shapes';
import { metricOfChannel } from './metrics.rules';

/** ListAlarms: alarms by name, of a state, metric or name where asked; and how many there are in each state. */
export const listAlarms = defineOperation({
  name: 'ListAlarms',
  exposure: 'console',
  access: 'read',
  input: listAlarmsInput,
  output: listAlarmsOutput,
  errors: { ValidationException: ['INVALID_NEXT_TOKEN'] },
  resources: () => [alarmTail('*')],
  async handler({ StateValue, MetricName, AlarmNamePrefix, ...request }, context) {
    // As many as the quota allows: few.
    const rows = await listAlarmRows(context);
    const wanted = rows.filter(
      (row) =>
        (StateValue === undefined || row.state === StateValue) &&
        (MetricName === undefined || metricOfChannel[row.channel] === MetricName) &&
        (AlarmNamePrefix === undefined || row.alarmName.startsWith(AlarmNamePrefix)),
    );
    const scope = JSON.stringify(['ListAlarms', StateValue, MetricName, AlarmNamePrefix]);
    const { items, NextToken } = pageOfWhole(context, scope, request, wanted);
    const StateCounts = { OK: 0, ALARM: 0, INSUFFICIENT_DATA: 0 };
    for (const { state } of rows) StateCounts[state] += 1;
    return { Alarms: items.map((row) => presentAlarm(context.workspace, row)), StateCounts, NextToken };
  },
});
