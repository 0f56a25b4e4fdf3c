import type { AnyOperation } from '@/lib/operations/define-operation';
import { createAlarm } from './create-alarm';
import { deleteAlarm } from './delete-alarm';
import { getAlarm } from './get-alarm';
import { getMetricData } from './get-metric-data';
import { listAlarmHistory } from './list-alarm-history';
import { listAlarms } from './list-alarms';
import { setAlarmState } from './set-alarm-state';
import { updateAlarm } from './update-alarm';

export { createAlarm, deleteAlarm, getAlarm, getMetricData, listAlarmHistory, listAlarms, setAlarmState, updateAlarm };

export const alarmOperations: readonly AnyOperation[] = [
  createAlarm,
  deleteAlarm,
  getAlarm,
  getMetricData,
  listAlarmHistory,
  listAlarms,
  setAlarmState,
  updateAlarm,
];
