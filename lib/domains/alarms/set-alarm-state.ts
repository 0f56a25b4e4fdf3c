import { defineOperation } from '@/lib/operations/define-operation';
import { changeAlarmState } from './alarm-state.rows';
import { alarmTail, presentAlarm } from './alarms.present';
import { evaluateAnew, lockAlarm } from './alarms.rows';
import { alarm, setAlarmStateInput } from './alarms.shapes';

/**
 * SetAlarmState: puts an alarm into a state for a moment, to try what follows from it. The next evaluation, within seconds,
 * puts it back into its real one. A state that it is in already changes nothing and tells nobody.
 */
export const setAlarmState = defineOperation({
  name: 'SetAlarmState',
  exposure: 'console',
  access: 'write',
  input: setAlarmStateInput,
  output: alarm,
  errors: { ResourceNotFoundException: [] },
  resources: ({ AlarmName }) => [alarmTail(AlarmName)],
  async handler({ AlarmName, StateValue, StateReason }, context) {
    const row = await lockAlarm(context, AlarmName);
    if (row.state === StateValue) return presentAlarm(context.workspace, row);
    const changed = await changeAlarmState(context.db, context.workspace, row, {
      state: StateValue,
      reason: StateReason,
      at: context.now,
      publicationId: context.newUuid(),
    });
    await evaluateAnew(context, AlarmName);
    return presentAlarm(context.workspace, changed);
  },
});
