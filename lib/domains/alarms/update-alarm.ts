import { lockTopic } from '@/lib/domains/topics/topics.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { alarmTail, presentAlarm } from './alarms.present';
import { lockAlarm, recordConfiguration, updateAlarmRow } from './alarms.rows';
import { settingsFrom } from './alarms.rules';
import { alarm, updateAlarmInput } from './alarms.shapes';

/** UpdateAlarm: replaces all of an alarm's settings but its name. Its state stays until the next evaluation. */
export const updateAlarm = defineOperation({
  name: 'UpdateAlarm',
  exposure: 'console',
  access: 'write',
  input: updateAlarmInput,
  output: alarm,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_PARAMETER'] },
  resources: ({ AlarmName }) => [alarmTail(AlarmName)],
  async handler(input, context) {
    const settings = settingsFrom(input);
    await lockWorkspace(context);
    // The alarm before its topic, as an evaluation takes them.
    await lockAlarm(context, input.AlarmName);
    await lockTopic(context, settings.topicName);
    const row = await updateAlarmRow(context, input.AlarmName, settings);
    await recordConfiguration(context, row, `Alarm ${input.AlarmName} updated`, { updated: input });
    return presentAlarm(context.workspace, row);
  },
});
