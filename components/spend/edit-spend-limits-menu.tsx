'use client';

import { lazy, Suspense, useState } from 'react';
import { administratorsOnly, channelLabels, channelOrder } from '@/components/settings/channel-words';
import { Button } from '@/components/ui/button';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import type { Spend } from '@/lib/domains/spend-limits/spend-limits.shapes';
import type { Channel } from '@/lib/reference/channels';

// A form and what judges it: loaded when somebody opens it.
const EditSpendLimit = lazy(async () => ({
  default: (await import('@/components/spend-limits/edit-spend-limit-dialog')).EditSpendLimitDialog,
}));

/** Chooses the channel whose limits to edit; off, with the reason, for who may not. */
export function EditSpendLimitsMenu({ spends, mayEdit }: { spends: readonly Spend[]; mayEdit: boolean }) {
  const [channel, setChannel] = useState<Channel>();
  const label = 'Edit spending limits';
  const edited = spends.find(({ Channel }) => Channel === channel);
  if (!mayEdit) {
    return (
      <Button disabled title={administratorsOnly}>
        {label}
      </Button>
    );
  }
  return (
    <>
      <DropdownMenu
        label={label}
        items={channelOrder
          .filter((one) => spends.some(({ Channel }) => Channel === one))
          .map((one) => ({ id: one, label: channelLabels[one], onSelect: () => setChannel(one) }))}
      />
      {edited && (
        <Suspense fallback={null}>
          <EditSpendLimit spend={edited} onClose={() => setChannel(undefined)} />
        </Suspense>
      )}
    </>
  );
}
