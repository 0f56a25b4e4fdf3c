import { StatusIcon } from '@/components/ui/icons';

/** A turning ring; give `label` when no text beside it says what is loading. */
export function Spinner({ label, className }: { label?: string; className?: string }) {
  return (
    <span role={label ? 'status' : undefined} className="inline-flex">
      <StatusIcon type="loading" className={className} />
      {label && <span className="sr-only">{label}</span>}
    </span>
  );
}
