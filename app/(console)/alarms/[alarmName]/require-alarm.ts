import { notFound } from 'next/navigation';
import { callFromPage } from '@/lib/console/call-from-page';
import { getAlarm } from '@/lib/domains/alarms';
import { alarmKey, type Alarm } from '@/lib/domains/alarms/alarms.shapes';

/** The alarm that a page's address names; what cannot be a name names none, and ends in the not-found page. */
export async function requireAlarmOfPage(segment: string): Promise<Alarm> {
  const key = alarmKey.safeParse({ AlarmName: decodeSegment(segment) });
  if (!key.success) notFound();
  return callFromPage(getAlarm, key.data);
}

/** A name may hold slashes and blanks, which stand encoded in the address. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
