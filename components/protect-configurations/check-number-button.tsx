'use client';

import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

// A form is a third of what the list weighs otherwise: loaded for who asks.
const ProtectionCheckForm = lazy(async () => ({ default: (await import('./protection-check')).ProtectionCheckForm }));

/** Asks the protect configuration that applies to a message, whichever it is. */
export function CheckNumberButton({ configurationSetNames }: { configurationSetNames: readonly string[] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Check a number</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Would this number pass?"
        description="Asks the protect configuration that applies to a message, and says which rule decides."
        size="large"
      >
        <Suspense fallback={null}>
          <ProtectionCheckForm configurationSetNames={configurationSetNames} />
        </Suspense>
      </Dialog>
    </>
  );
}
