'use client';

import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Spinner } from '@/components/ui/spinner';
import type { GetDeliveryInput } from '@/lib/domains/topics/deliveries.shapes';

const DeliveryRecord = lazy(() => import('./delivery-record'));

/** Opens the request and the answer of a delivery. */
export function DeliveryButton({ delivery }: { delivery: GetDeliveryInput }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="inline-link" aria-label={`View delivery ${delivery.DeliveryId}`} onClick={() => setOpen(true)}>
        View
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={`Delivery ${delivery.DeliveryId}`} size="large">
        {open && (
          <Suspense fallback={<Spinner />}>
            <DeliveryRecord delivery={delivery} />
          </Suspense>
        )}
      </Dialog>
    </>
  );
}
