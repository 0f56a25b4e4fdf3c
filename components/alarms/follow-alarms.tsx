'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useLiveOperation } from '@/components/patterns/use-live-operation';
import type { Alarm } from '@/lib/domains/alarms/alarms.shapes';
import { alarmFacts } from './alarm-facts';

/** Draws the page anew when the state or settings of its alarm have changed: reason, graph and history with it. */
export function FollowAlarm({ alarmName, drawn }: { alarmName: string; drawn: string }) {
  const { data } = useLiveOperation<Alarm | null>('GetAlarm', { AlarmName: alarmName }, null);
  useRefreshUnless(data === null || alarmFacts([data]) === drawn, data);
  return null;
}

/** The same for the list of alarms. */
export function FollowAlarms({ drawn }: { drawn: string }) {
  const { data } = useLiveOperation<{ Alarms: Alarm[] } | null>('ListAlarms', {}, null);
  useRefreshUnless(data === null || alarmFacts(data.Alarms) === drawn, data);
  return null;
}

function useRefreshUnless(isCurrent: boolean, data: unknown) {
  const router = useRouter();
  useEffect(() => {
    if (!isCurrent) router.refresh();
    // Once for each answer: what the page draws next may be newer still.
  }, [isCurrent, data, router]);
}
