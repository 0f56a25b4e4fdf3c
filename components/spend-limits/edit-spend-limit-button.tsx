'use client';

import { lazy, Suspense, useState } from 'react';
import { administratorsOnly, channelLabels } from '@/components/settings/channel-words';
import { Button, type ButtonVariant } from '@/components/ui/button';
import type { Spend } from '@/lib/domains/spend-limits/spend-limits.shapes';

// A form and what judges it: loaded when somebody opens it.
const EditSpendLimitDialog = lazy(async () => ({
  default: (await import('./edit-spend-limit-dialog')).EditSpendLimitDialog,
}));

/** Edits the enforced limit of one channel; off, with the reason, for who may not. */
export function EditSpendLimitButton({
  spend,
  mayEdit,
  variant = 'normal',
}: {
  spend: Spend;
  mayEdit: boolean;
  variant?: ButtonVariant;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={variant}
        aria-label={`Edit ${channelLabels[spend.Channel]} spending limits`}
        disabled={!mayEdit}
        title={mayEdit ? undefined : administratorsOnly}
        onClick={() => setOpen(true)}
      >
        Edit
      </Button>
      {open && (
        <Suspense fallback={null}>
          <EditSpendLimitDialog spend={spend} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
