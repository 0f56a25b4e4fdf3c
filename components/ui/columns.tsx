import type { ReactNode } from 'react';
import { cn } from '@/lib/class-names';

const layouts = {
  '1': '',
  '2': 'md:grid-cols-2',
  '3': 'md:grid-cols-2 lg:grid-cols-3',
  '4': 'sm:grid-cols-2 lg:grid-cols-4',
  '7-5': 'lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]',
  '1-2': 'lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]',
  '1-3': 'lg:grid-cols-[minmax(0,1fr)_minmax(0,3fr)]',
  '2-1': 'lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]',
} as const;

/** Columns of one row, one under the other when narrow. `7-5` is form and result; `1-2`, `1-3` and `2-1` are dashboard rows. */
export function Columns({
  layout = '2',
  className,
  children,
}: {
  layout?: keyof typeof layouts;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div
      className={cn(
        'gap-x-gutter gap-y-stack grid grid-cols-[minmax(0,1fr)] items-stretch',
        layouts[layout],
        className,
      )}
    >
      {children}
    </div>
  );
}

/** Things one under the other: `stack` between containers, `fields` between form fields, `tight` inside a group. */
export function Stack({
  gap = 'stack',
  className,
  children,
}: {
  gap?: 'stack' | 'fields' | 'tight';
  className?: string;
  children: ReactNode;
}) {
  return (
    <div
      className={cn(
        'flex flex-col',
        gap === 'stack' && 'gap-stack',
        gap === 'fields' && 'gap-field-gap',
        gap === 'tight' && 'gap-2',
        className,
      )}
    >
      {children}
    </div>
  );
}
