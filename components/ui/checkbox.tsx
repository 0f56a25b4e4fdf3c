'use client';

import { useEffect, useRef, type ComponentProps, type ReactNode } from 'react';
import { cn } from '@/lib/class-names';

/** The 16 px box itself, drawn over a native input so that forms, keyboards and forced colours work as ever. */
const boxClasses =
  'peer size-4 shrink-0 appearance-none rounded-badge border border-input-line bg-container transition-colors duration-100 checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent disabled:border-line disabled:bg-disabled-bg aria-invalid:border-error forced-colors:appearance-auto';

export type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  /** The words beside the box; without them give `aria-label`. */
  label?: ReactNode;
  description?: ReactNode;
  /** Some, but not all, of what the box stands for is selected. */
  indeterminate?: boolean;
};

/** A check box with its words. Works in a form by name, controlled or not. */
export function Checkbox({ label, description, indeterminate = false, className, ...rest }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = indeterminate;
  }, [indeterminate]);

  const box = (
    <span className={cn('relative inline-flex size-4 shrink-0', label ? 'mt-[2px]' : className)}>
      <input {...rest} ref={input} type="checkbox" className={boxClasses} />
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.25"
        aria-hidden="true"
        className="text-on-accent peer-disabled:text-disabled pointer-events-none absolute inset-0 opacity-0 peer-checked:opacity-100 peer-indeterminate:opacity-100 forced-colors:hidden"
      >
        {indeterminate ? <path d="M4 8h8" /> : <path d="m3.8 8.2 2.9 2.9 5.5-6.2" />}
      </svg>
    </span>
  );
  if (!label) return box;
  return (
    <label className={cn('flex items-start gap-2', rest.disabled && 'text-muted', className)}>
      {box}
      <span>
        {label}
        {description && <span className="text-small text-muted block">{description}</span>}
      </span>
    </label>
  );
}
