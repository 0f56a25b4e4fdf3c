import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/lib/class-names';

/*
 * What every text control shares: 1 px line, accent line and ring on focus, and for an error a red line with a thick left
 * edge, driven by aria-invalid so that sight and screen reader cannot disagree.
 */
export const controlClasses =
  'w-full rounded-control border border-input-line bg-container px-control-x text-body-m text-body transition-colors duration-100 focus-visible:rounded-control focus-visible:border-accent focus-visible:outline-offset-1 disabled:cursor-default disabled:border-disabled-bg disabled:bg-disabled-bg disabled:text-disabled aria-invalid:border-error aria-invalid:text-error aria-invalid:bg-[linear-gradient(to_right,var(--error)_7px,transparent_7px)] aria-invalid:focus-visible:outline-error [&[readonly]]:bg-disabled-bg';

export type InputProps = ComponentProps<'input'> & {
  /** An icon inside, at the start (search). */
  iconStart?: ReactNode;
};

/** A one-line text field. `aria-invalid` gives it the look of an error. */
export function Input({ iconStart, className, ...rest }: InputProps) {
  if (!iconStart) return <input {...rest} className={cn(controlClasses, 'h-control', className)} />;
  return (
    <span className={cn('h-control relative block w-full', className)}>
      <span className="text-secondary pointer-events-none absolute inset-y-0 left-3 flex items-center">
        {iconStart}
      </span>
      <input {...rest} className={cn(controlClasses, 'h-control pl-9')} />
    </span>
  );
}
