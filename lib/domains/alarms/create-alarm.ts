import { lockTopic } from '@/lib/domains/topics/topics.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict, quotaExceeded } from '@/lib/operations/operation-error';
import { alarmTail, presentAlarm } from './alarms.present';
import { countAlarms, insertAlarm, recordConfiguration } from './alarms.rows';
import { mostAlarms, settingsFrom } from './alarms.rules';
import { alarm, createAlarmInput } from './alarms.shapes';

/** CreateAlarm: watches a monthly-spend metric and tells a topic of it (guide 9083-9124). */
export const createAlarm = defineOperation({
  name: 'CreateAlarm',
  exposure: 'console',
  access: 'write',
  input: createAlarmInput,
  output: alarm,
  errors: {
    ConflictException: ['RESOURCE_ALREADY_EXISTS'],
    ResourceNotFoundException: [],
    ServiceQuotaExceededException: ['ALARMS_PER_ACCOUNT'],
    ValidationException: ['INVALID_PARAMETER'],
  },
  resources: ({ AlarmName }) => [alarmTail(AlarmName)],
  async handler(input, context) {
    const settings = settingsFrom(input);
    await lockWorkspace(context);
    // Locked, so that it is not deleted before the alarm names it.
    await lockTopic(context, settings.topicName);
    const row = await insertAlarm(context, input.AlarmName, settings);
    if (!row) {
      throw conflict(
        'RESOURCE_ALREADY_EXISTS',
        `There is an alarm ${input.AlarmName} already.`,
        'alarm',
        input.AlarmName,
      );
    }
    if ((await countAlarms(context)) > mostAlarms) {
      throw quotaExceeded(
        'ALARMS_PER_ACCOUNT',
        `This workspace has its ${mostAlarms} alarms already. Delete one first.`,
      );
    }
    await recordConfiguration(context, row, `Alarm ${input.AlarmName} created`, { created: input });
    return presentAlarm(context.workspace, row);
  },
});
