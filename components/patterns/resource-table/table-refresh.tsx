'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { RefreshCw } from 'lucide-react';
import { Timestamp } from '@/components/patterns/timestamp';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { LiveRegion } from '@/components/ui/live-region';
import { StatusIndicator } from '@/components/ui/status';

/** After this long without an answer the wait is put into words (L8). */
const PENDING_AFTER_MS = 10_000;

/** Loads the page's data again while what is there stays visible. */
function useRefresh(): { refresh: () => void; refreshing: boolean; slow: boolean } {
  const router = useRouter();
  const [refreshing, startRefresh] = useTransition();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!refreshing) return;
    const timer = setTimeout(() => setSlow(true), PENDING_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [refreshing]);
  return { refresh: () => startRefresh(() => router.refresh()), refreshing, slow };
}

/** "Last updated" with its zone, and the button that updates it. */
export function TableRefresh({ loadedAt, what }: { loadedAt: string; what: string }) {
  const { refresh, refreshing, slow } = useRefresh();
  return (
    <span className="flex items-center gap-2">
      <span className="text-small text-secondary text-right max-md:sr-only">
        {slow ? (
          <StatusIndicator type="pending">Still waiting</StatusIndicator>
        ) : (
          <>
            <span className="block">Last updated</span>
            <Timestamp time={loadedAt} format="time" />
          </>
        )}
      </span>
      <IconButton
        variant="outlined"
        label={`Refresh ${what}`}
        icon={<RefreshCw className="size-4" strokeWidth={2.25} aria-hidden />}
        loading={refreshing}
        onClick={refresh}
      />
      <LiveRegion>{refreshing ? `Loading ${what}` : ''}</LiveRegion>
    </span>
  );
}

/** The button inside of an error: asks again. */
export function RetryButton() {
  const { refresh, refreshing } = useRefresh();
  return (
    <Button loading={refreshing} loadingText="Retrying" onClick={refresh}>
      Retry
    </Button>
  );
}
