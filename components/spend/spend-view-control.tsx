'use client';

import { useRouter } from 'next/navigation';
import { useOptimistic, useTransition } from 'react';
import { SegmentedControl } from '@/components/ui/segmented-control';

/** Chooses what the month is drawn by; the choice stands in the address. */
export function SpendViewControl({
  chosen,
  views,
}: {
  chosen: string;
  views: readonly { id: string; label: string; href: string }[];
}) {
  const router = useRouter();
  const [, startTransition] = useTransition();
  // The choice is seen at once, though its figures are still on their way.
  const [shown, setShown] = useOptimistic(chosen);
  return (
    <SegmentedControl
      label="Spend by"
      name="spend-by"
      options={views.map(({ id, label }) => ({ value: id, label }))}
      value={shown}
      onValueChange={(id) =>
        startTransition(() => {
          setShown(id);
          const href = views.find((view) => view.id === id)?.href;
          if (href !== undefined) router.push(href, { scroll: false });
        })
      }
    />
  );
}
