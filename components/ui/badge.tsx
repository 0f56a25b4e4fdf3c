import type { ReactNode } from 'react';
import { cn } from '@/lib/class-names';

export type BadgeColor = 'grey' | 'blue' | 'green' | 'red' | 'yellow';

const colors: Record<BadgeColor, string> = {
  grey: 'bg-flash-pending text-on-flash',
  blue: 'bg-flash-info text-on-flash',
  green: 'bg-flash-success text-on-flash',
  red: 'bg-flash-error text-on-flash',
  yellow: 'bg-flash-warning text-on-flash-warning',
};

/** A short fact beside a name (Required, Sandbox, Recommended). A state that changes is a StatusIndicator instead. */
export function Badge({ color = 'grey', children }: { color?: BadgeColor; children: ReactNode }) {
  return (
    <span
      className={cn(
        'rounded-badge text-small inline-flex items-center px-2 leading-5 font-normal tracking-[0.005em] whitespace-nowrap forced-colors:border',
        colors[color],
      )}
    >
      {children}
    </span>
  );
}
