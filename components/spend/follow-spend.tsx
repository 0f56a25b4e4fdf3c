'use client';

import { useEffect, useRef } from 'react';
import { LiveIndicator } from '@/components/patterns/live-indicator';
import { useRefresh } from '@/components/patterns/refresh';
import { useLiveOperation } from '@/components/patterns/use-live-operation';
import type { AsJson } from '@/lib/console/as-json';
import type { SpendSummary } from '@/lib/domains/spend/spend.shapes';

const figures = ({ Messages, Total }: AsJson<SpendSummary>) => `${Messages} ${Total}`;

/** Refreshes the page each time that something was spent in the month that it shows, and says whether it does. */
export function FollowSpend({ summary }: { summary: AsJson<SpendSummary> }) {
  const { refresh } = useRefresh();
  const { data, state } = useLiveOperation<SpendSummary>('GetSpendSummary', { Month: summary.Month }, summary);
  const told = figures(data);
  const asked = useRef(figures(summary));
  useEffect(() => {
    // Once for each news: what the page is drawn with may be newer than the last of them.
    if (told === asked.current) return;
    asked.current = told;
    if (told !== figures(summary)) refresh();
  }, [told, summary, refresh]);
  return <LiveIndicator state={state === 'lost' ? 'reconnecting' : state} />;
}
