'use client';

import dynamic from 'next/dynamic';
import { Container } from '@/components/ui/container';
import { Skeleton } from '@/components/ui/skeleton';

/** A form that is on its way. */
function FormOnItsWay() {
  return (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        Loading form
      </p>
      <Container title={<Skeleton className="h-5! w-40" />}>
        <div aria-hidden="true" className="flex max-w-[480px] flex-col gap-2">
          <Skeleton className="w-28" />
          <Skeleton className="h-control! rounded-control" />
        </div>
      </Container>
    </div>
  );
}

/**
 * What the steps ask, each sent to the browser with its own step and after the page itself: together they weigh more than
 * the rest of the console.
 */
export const PoolStep = dynamic(() => import('./pool-step'), { ssr: false, loading: FormOnItsWay });
export const ConfigurationSetStep = dynamic(() => import('./configuration-set-step'), {
  ssr: false,
  loading: FormOnItsWay,
});
export const ProtectConfigurationStep = dynamic(() => import('./protect-configuration-step'), {
  ssr: false,
  loading: FormOnItsWay,
});
export const MessageStep = dynamic(() => import('./message-step'), { ssr: false, loading: FormOnItsWay });
export const ExistingChoice = dynamic(() => import('./existing-choice'), { ssr: false });
