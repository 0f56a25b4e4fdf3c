import type { ComponentProps } from 'react';
import { controlClasses } from '@/components/ui/input';
import { cn } from '@/lib/class-names';

/** A text field of several lines, two unless `rows` says more. `aria-invalid` gives it the look of an error. */
export function Textarea({ className, rows = 2, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      {...rest}
      className={cn(controlClasses, 'min-h-control block resize-y py-[5px]', className)}
    />
  );
}
