'use client';

import { useState } from 'react';
import { saveDensity, type Density } from '@/components/shell/theme';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Tiles } from '@/components/ui/tiles';

/** Comfortable or compact, taking effect on Confirm. */
export default function DensityDialog({
  open,
  density,
  onClose,
  onConfirm,
}: {
  open: boolean;
  density: Density;
  onClose: () => void;
  onConfirm: (density: Density) => void;
}) {
  const [choice, setChoice] = useState(density);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title="Density settings"
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button
            variant="primary"
            onClick={() => {
              saveDensity(choice);
              onConfirm(choice);
            }}
          >
            Confirm
          </Button>
        </DialogFooter>
      }
    >
      <Tiles<Density>
        name="density"
        aria-label="Content density"
        columns={2}
        value={choice}
        onValueChange={setChoice}
        options={[
          { value: 'comfortable', label: 'Comfortable', description: 'Room around everything. The default.' },
          { value: 'compact', label: 'Compact', description: 'Less space between things, more of them on the screen.' },
        ]}
      />
    </Dialog>
  );
}
