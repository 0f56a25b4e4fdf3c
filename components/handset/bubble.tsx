import type { ReactNode } from 'react';
import { cn } from '@/lib/class-names';

/** A text as messengers draw it: `ours` is the side of whoever looks. */
export function Bubble({
  side,
  className,
  children,
}: {
  side: 'theirs' | 'ours';
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={cn(
        'max-w-[82%] rounded-[20px] px-3.5 py-2 break-words whitespace-pre-wrap forced-colors:border',
        side === 'theirs' ? 'bg-track text-heading rounded-bl-[6px]' : 'bg-accent text-on-accent rounded-br-[6px]',
        className,
      )}
    >
      {children}
    </span>
  );
}
