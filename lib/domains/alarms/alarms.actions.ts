'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ActionResult } from '@/lib/console/action-result';
import { asJson, type AsJson } from '@/lib/console/as-json';
import { callFromAction } from '@/lib/console/call-from-action';
import { encodeFlashNote, flashCookieName, flashCookieOptions } from '@/lib/flash-cookie';
import { routes } from '@/lib/routes';
import * as operations from '.';
import type { Alarm, CreateAlarmInput, MetricData, MetricName, SetAlarmStateInput } from './alarms.shapes';

export async function createAlarm(input: CreateAlarmInput): Promise<ActionResult<Alarm>> {
  return callFromAction(operations.createAlarm, input);
}

export async function updateAlarm(input: CreateAlarmInput): Promise<ActionResult<Alarm>> {
  return callFromAction(operations.updateAlarm, input);
}

export async function setAlarmState(input: SetAlarmStateInput): Promise<ActionResult<Alarm>> {
  return callFromAction(operations.setAlarmState, input);
}

export async function deleteAlarm(AlarmName: string): Promise<ActionResult<object>> {
  return callFromAction(operations.deleteAlarm, { AlarmName });
}

/** Deletes the alarm whose page this is, and leaves the page, since there is nothing left for it to show. */
export async function deleteAlarmAndLeave(AlarmName: string): Promise<ActionResult<object>> {
  const result = await callFromAction(operations.deleteAlarm, { AlarmName });
  if (!result.ok) return result;
  const note = encodeFlashNote({ type: 'success', text: `Deleted alarm ${AlarmName}.` });
  (await cookies()).set(flashCookieName, note, flashCookieOptions);
  redirect(routes.alarms.list());
}

/** A metric up to now, for the graph of a form. */
export async function readMetricData(input: {
  MetricName: MetricName;
  Statistic: string;
  Period: number;
}): Promise<ActionResult<AsJson<MetricData>>> {
  const result = await callFromAction(operations.getMetricData, input);
  return result.ok ? { ok: true, data: asJson(result.data) } : result;
}
