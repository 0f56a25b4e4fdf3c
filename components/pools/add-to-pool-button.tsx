'use client';

import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';

// A form and what judges it: loaded when somebody opens it.
const AddToPool = lazy(() => import('./add-to-pool-dialog'));

/** A number that is in no pool. */
export interface PoolessNumber {
  readonly id: string;
  /** In national format. */
  readonly name: string;
  readonly isoCountryCode: string;
}

/** Opens the choice of a pool for a number of the list. */
export function AddToPoolButton({ number }: { number: PoolessNumber }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="inline-link"
        aria-label={`Add to phone pool: ${number.name}`}
        className="whitespace-nowrap"
        onClick={() => setOpen(true)}
      >
        Add to phone pool
      </Button>
      {open && (
        <Suspense fallback={null}>
          <AddToPool number={number} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
