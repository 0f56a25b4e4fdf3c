'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { JsonViewer } from '@/components/ui/json-viewer';

/** Opens a record as it was published. */
export function RecordButton({ record, label }: { record: Readonly<Record<string, unknown>>; label: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="inline-link" aria-label={`View record ${label}`} onClick={() => setOpen(true)}>
        View
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title="Event record" size="large">
        <JsonViewer value={record} label="Event record" />
      </Dialog>
    </>
  );
}
