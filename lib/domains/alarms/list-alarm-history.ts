import { defineOperation } from '@/lib/operations/define-operation';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { alarmTail, presentHistoryItem } from './alarms.present';
import { listHistoryRows, requireAlarm } from './alarms.rows';
import { listAlarmHistoryInput, listAlarmHistoryOutput } from './alarms.shapes';

/** ListAlarmHistory: changes of an alarm's state and settings, and what it published, the newest first. */
export const listAlarmHistory = defineOperation({
  name: 'ListAlarmHistory',
  exposure: 'console',
  access: 'read',
  input: listAlarmHistoryInput,
  output: listAlarmHistoryOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_NEXT_TOKEN'] },
  resources: ({ AlarmName }) => [alarmTail(AlarmName)],
  async handler({ AlarmName, HistoryItemType, MaxResults = 50, NextToken }, context) {
    const { alarmId } = await requireAlarm(context, AlarmName);
    const scope = JSON.stringify(['ListAlarmHistory', alarmId, HistoryItemType]);
    const position = readPageToken(context, scope, NextToken);
    const before = position && Number(position[0]);
    const rows = await listHistoryRows(context, alarmId, HistoryItemType, before, MaxResults + 1);
    const shown = rows.slice(0, MaxResults);
    const last = shown.at(-1);
    return {
      AlarmHistoryItems: shown.map(presentHistoryItem),
      NextToken: rows.length > MaxResults && last ? makePageToken(context, scope, [last.historyId]) : undefined,
    };
  },
});
