'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { LiveIndicator } from '@/components/patterns/live-indicator';
import { useLiveOperation } from '@/components/patterns/use-live-operation';

/** Figures that add up by the thousand are read, not watched: often enough to be followed by eye. */
const pauseMilliseconds = 2_000;

/**
 * Draws the page anew when the answer of an operation has become another one, and says whether it follows. For pages that
 * are drawn on the server as a whole: charts, sums and tables of the same figures.
 *
 * @param operationName a read operation whose answer changes whenever what the page shows does
 * @param answer its answer that the page was drawn with, through `asJson`
 */
export function PageFollower({
  operationName,
  input,
  answer,
}: {
  operationName: string;
  input: object;
  answer: unknown;
}) {
  const router = useRouter();
  const { data, state } = useLiveOperation<unknown>(operationName, input, answer, pauseMilliseconds);
  const shown = JSON.stringify(answer);
  const current = JSON.stringify(data);
  useEffect(() => {
    if (current !== shown) router.refresh();
    // Only news from the stream is a reason: the page that a refresh brings may be newer than the stream's last word.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current]);
  return <LiveIndicator state={state === 'lost' ? 'reconnecting' : state} />;
}
