'use client';

import { RotateCw } from 'lucide-react';
import { useRefresh } from '@/components/patterns/refresh';
import { Timestamp } from '@/components/patterns/timestamp';
import { IconButton } from '@/components/ui/icon-button';
import { LiveRegion } from '@/components/ui/live-region';
import { StatusIndicator } from '@/components/ui/status';

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
        icon={<RotateCw className="size-4" strokeWidth={2.25} aria-hidden />}
        loading={refreshing}
        onClick={refresh}
      />
      <LiveRegion>{refreshing ? `Loading ${what}` : ''}</LiveRegion>
    </span>
  );
}
