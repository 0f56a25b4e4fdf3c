import NextLink from 'next/link';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '@/lib/class-names';
import { firstPage, nextPage, previousPage, tableHref, type TableState } from './table-state';

const place = 'inline-flex size-7 items-center justify-center rounded-full';

/**
 * The pages that can be reached: with keyset tokens those are the first, the one before, and the one after. Shown even when
 * there is only one (L3).
 */
export function TablePagination({ state, nextToken, label }: { state: TableState; nextToken?: string; label: string }) {
  const { pageNumber } = state;
  const previous = previousPage(state);
  const next = nextToken === undefined ? null : nextPage(state, nextToken);
  return (
    <nav aria-label={label} className="flex items-center">
      <PageLink to={previous} label="Previous page">
        <ChevronLeft className="size-4" strokeWidth={2.5} aria-hidden />
      </PageLink>
      <ol className="flex items-center">
        {previous && (
          <li>
            <PageLink to={firstPage(state)} label="Page 1">
              1
            </PageLink>
          </li>
        )}
        {pageNumber > 3 && (
          <li aria-hidden="true" className={place}>
            …
          </li>
        )}
        {previous && previous.pageNumber > 1 && (
          <li>
            <PageLink to={previous} label={`Page ${previous.pageNumber}`}>
              {previous.pageNumber}
            </PageLink>
          </li>
        )}
        <li aria-current="page" className={cn(place, 'text-heading font-bold')}>
          <span className="sr-only">Page </span>
          {pageNumber}
        </li>
        {next && (
          <li>
            <PageLink to={next} label={`Page ${next.pageNumber}`}>
              {next.pageNumber}
            </PageLink>
          </li>
        )}
      </ol>
      <PageLink to={next} label="Next page">
        <ChevronRight className="size-4" strokeWidth={2.5} aria-hidden />
      </PageLink>
    </nav>
  );
}

/** A page as a plain link; greyed out, and nothing for the keyboard, where there is no such page. */
function PageLink({ to, label, children }: { to: TableState | null; label: string; children: ReactNode }) {
  if (!to) {
    return (
      <span role="img" aria-label={`${label}, not available`} className={cn(place, 'text-disabled')}>
        {children}
      </span>
    );
  }
  return (
    <NextLink
      href={tableHref(to)}
      prefetch={false}
      aria-label={label}
      className={cn(place, 'text-secondary hover:bg-hover hover:text-accent tabular-nums')}
    >
      {children}
    </NextLink>
  );
}
