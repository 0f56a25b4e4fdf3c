'use client';

import { useRouter } from 'next/navigation';
import { lazy, Suspense, useState } from 'react';
import { CalendarClock } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { CaretIcon } from '@/components/ui/icons';

const CustomDaysDialog = lazy(() => import('./custom-days-dialog'));

/** The page's time range, as a menu of links; days of one's own are asked for in a dialog. */
export function DeliveryRangeMenu({
  label,
  choices,
  customHref,
}: {
  /** The range in force, in words. */
  label: string;
  choices: readonly { key: string; label: string; href: string; isChosen: boolean }[];
  /** The page without a range, and with other parameters: `/delivery?by=country`. */
  customHref: string;
}) {
  const router = useRouter();
  const [isCustomOpen, setCustomOpen] = useState(false);
  return (
    <>
      <DropdownMenu
        label="Time range"
        trigger={
          <Button
            iconLeft={<CalendarClock className="size-4" aria-hidden />}
            iconRight={<CaretIcon />}
            aria-label={`Time range: ${label}`}
          >
            {label}
          </Button>
        }
        items={[
          ...choices.map((choice) => ({
            id: choice.key,
            label: choice.label,
            href: choice.href,
            checked: choice.isChosen,
          })),
          { kind: 'separator' as const, id: 'line' },
          {
            id: 'custom',
            label: 'Custom range',
            checked: choices.every(({ isChosen }) => !isChosen),
            onSelect: () => setCustomOpen(true),
          },
        ]}
      />
      {isCustomOpen && (
        <Suspense fallback={null}>
          <CustomDaysDialog
            onClose={() => setCustomOpen(false)}
            onApply={(days) => {
              setCustomOpen(false);
              router.push(`${customHref}&range=${encodeURIComponent(days)}`, { scroll: false });
            }}
          />
        </Suspense>
      )}
    </>
  );
}
