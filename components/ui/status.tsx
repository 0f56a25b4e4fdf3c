import type { ReactNode } from 'react';
import { StatusIcon, statusColor, type StatusType } from '@/components/ui/icons';
import { cn } from '@/lib/class-names';

export type { StatusType } from '@/components/ui/icons';

/** A state as icon and word, in the state's colour and never on a coloured card. */
export function StatusIndicator({
  type,
  className,
  children,
}: {
  type: StatusType;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span className={cn('inline-flex items-start gap-1', statusColor(type), className)}>
      <StatusIcon type={type} className="mt-[2px]" />
      <span className="min-w-0">{children}</span>
    </span>
  );
}
