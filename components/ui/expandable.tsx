import type { ReactNode } from 'react';
import { CaretIcon } from '@/components/ui/icons';
import { cn } from '@/lib/class-names';

/** A section that opens and closes, closed at first. Native, so that it works before scripts and is found by page search. */
export function ExpandableSection({
  header,
  description,
  defaultOpen = false,
  variant = 'default',
  className,
  children,
}: {
  header: ReactNode;
  description?: ReactNode;
  defaultOpen?: boolean;
  /** `container` draws the box of a Container around it. */
  variant?: 'default' | 'container';
  className?: string;
  children: ReactNode;
}) {
  return (
    <details
      open={defaultOpen}
      className={cn(
        'group/expandable',
        variant === 'container' && 'rounded-container border-line bg-container px-container-x border py-4',
        className,
      )}
    >
      <summary className="text-h4 text-heading hover:text-accent flex w-fit list-none items-start gap-1 [&::-webkit-details-marker]:hidden">
        <CaretIcon direction="right" className="mt-[2px] group-open/expandable:rotate-0" />
        <span>
          {header}
          {description && <span className="text-small text-muted block font-normal">{description}</span>}
        </span>
      </summary>
      <div className={cn('pt-3', variant === 'default' && 'pl-5')}>{children}</div>
    </details>
  );
}
