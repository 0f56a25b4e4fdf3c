'use client';

import { Calendar } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { CaretIcon } from '@/components/ui/icons';

/** Chooses the month that the page shows: each is a link. */
export function MonthMenu({ chosen, months }: { chosen: string; months: readonly { label: string; href: string }[] }) {
  return (
    <DropdownMenu
      label="Month"
      trigger={
        <Button
          iconLeft={<Calendar className="size-4" aria-hidden />}
          iconRight={<CaretIcon />}
          aria-label={`Month: ${chosen}`}
        >
          {chosen}
        </Button>
      }
      items={months.map(({ label, href }) => ({ id: label, label, href, checked: label === chosen }))}
    />
  );
}
