'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';

/** After this long without an answer the wait is put into words (L8). */
const PENDING_AFTER_MS = 10_000;

/** Loads the page's data again while what is there stays visible. */
export function useRefresh(): { refresh: () => void; refreshing: boolean; slow: boolean } {
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

/** The button inside of an error: asks again. */
export function RetryButton() {
  const { refresh, refreshing } = useRefresh();
  return (
    <Button loading={refreshing} loadingText="Retrying" onClick={refresh}>
      Retry
    </Button>
  );
}
