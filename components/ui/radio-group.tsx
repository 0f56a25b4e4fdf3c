import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/lib/class-names';

export const radioClasses =
  'size-4 shrink-0 appearance-none rounded-full border border-input-line bg-container transition-[border-width,border-color] duration-100 checked:border-[5px] checked:border-accent focus-visible:rounded-full disabled:border-line disabled:bg-disabled-bg aria-invalid:border-error forced-colors:appearance-auto';

/** A set of choices under one name. Name it with `aria-labelledby` (the field's label) or `aria-label`. */
export function RadioGroup({
  direction = 'column',
  className,
  ...rest
}: ComponentProps<'div'> & { direction?: 'column' | 'row' }) {
  return (
    <div
      role="radiogroup"
      {...rest}
      className={cn('flex', direction === 'row' ? 'flex-wrap gap-x-6 gap-y-2' : 'flex-col gap-2', className)}
    />
  );
}

export type RadioOptionProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; description?: ReactNode };

/** One choice: a native radio (same `name` within the group), so arrows move and forms submit by themselves. */
export function RadioOption({ label, description, className, ...rest }: RadioOptionProps) {
  return (
    <label className={cn('flex items-start gap-2', rest.disabled && 'text-muted', className)}>
      <input {...rest} type="radio" className={cn(radioClasses, 'mt-[2px]')} />
      <span>
        {label}
        {description && <span className="text-small text-muted block">{description}</span>}
      </span>
    </label>
  );
}
