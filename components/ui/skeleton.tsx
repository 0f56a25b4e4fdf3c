import { cn } from '@/lib/class-names';

/** A grey bar where text will be. The region around it says what is loading; the bar itself is silent. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cn('rounded-badge bg-track block h-4 animate-pulse', className)} />;
}
