import NextLink from 'next/link';
import type { ReactNode } from 'react';
import { cn } from '@/lib/class-names';

export type TabLink = { id: string; label: ReactNode; href: string };

/**
 * Tabs as links, so that the tab is part of the URL and can be shared (`?tab=keywords`). The strip scrolls sideways when it
 * does not fit. `activeId` is the tab that the page renders below.
 */
export function TabLinks({
  label,
  tabs,
  activeId,
}: {
  /** Accessible name of the strip: "Phone number sections". */
  label: string;
  tabs: readonly TabLink[];
  activeId: string;
}) {
  return (
    <nav aria-label={label} className="border-line [scrollbar-width:thin] overflow-x-auto overflow-y-hidden border-b">
      <ul className="flex w-max min-w-full">
        {tabs.map((tab) => {
          const active = tab.id === activeId;
          return (
            <li
              key={tab.id}
              className="not-first:before:border-line flex items-center not-first:before:h-5 not-first:before:border-l"
            >
              <NextLink
                href={tab.href}
                scroll={false}
                aria-current={active ? 'page' : undefined}
                className={cn(
                  'h-tab relative flex items-center px-5 text-[16px] leading-5 font-semibold whitespace-nowrap focus-visible:-outline-offset-4',
                  'after:absolute after:inset-x-0 after:bottom-0 after:h-1 after:rounded-t-full',
                  active ? 'text-accent after:bg-accent' : 'text-secondary hover:text-accent',
                )}
              >
                {tab.label}
              </NextLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
