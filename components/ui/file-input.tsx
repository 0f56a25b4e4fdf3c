import type { ComponentProps } from 'react';
import { cn } from '@/lib/class-names';

/** The browser's own file field, with its button drawn as ours. `aria-invalid` gives its line the look of an error. */
export function FileInput({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <input
      {...rest}
      type="file"
      className={cn(
        'text-body-m text-body block w-full min-w-0 cursor-pointer disabled:cursor-default',
        'file:min-h-control file:rounded-button file:border-accent file:bg-container file:text-accent file:px-button-x file:mr-3 file:cursor-pointer file:border-2 file:border-solid file:font-semibold',
        'hover:file:border-accent-hover hover:file:bg-hover hover:file:text-accent-hover disabled:file:border-disabled disabled:file:text-disabled',
        'aria-invalid:text-error aria-invalid:file:border-error',
        className,
      )}
    />
  );
}
