import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/lib/class-names';

export type SwitchProps = Omit<ComponentProps<'input'>, 'type' | 'role'> & {
  label: ReactNode;
  description?: ReactNode;
};

/** On or off, taking effect with the form or at once. A native check box with the role of a switch. */
export function Switch({ label, description, className, ...rest }: SwitchProps) {
  return (
    <label className={cn('flex items-start gap-2', rest.disabled && 'text-muted', className)}>
      <span className="relative mt-[2px] inline-flex h-4 w-7 shrink-0">
        <input
          {...rest}
          type="checkbox"
          role="switch"
          className="peer bg-input-line checked:bg-accent disabled:bg-disabled-bg h-4 w-7 appearance-none rounded-full transition-colors duration-100 focus-visible:rounded-full forced-colors:appearance-auto"
        />
        <span
          aria-hidden="true"
          className="bg-page pointer-events-none absolute top-[2px] left-[2px] size-3 rounded-full transition-transform duration-100 peer-checked:translate-x-3 forced-colors:hidden"
        />
      </span>
      <span>
        {label}
        {description && <span className="text-small text-muted block">{description}</span>}
      </span>
    </label>
  );
}
