import type { ComponentProps, ReactNode } from 'react';
import { Spinner } from '@/components/ui/spinner';
import { cn } from '@/lib/class-names';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label' | 'title'> & {
  /** What it does: the accessible name and the tooltip. */
  label: string;
  icon: ReactNode;
  /** `outlined` is the round button beside other buttons (Refresh); `plain` has no border. */
  variant?: 'plain' | 'outlined';
  loading?: boolean;
};

/** A button with an icon alone. */
export function IconButton({
  label,
  icon,
  variant = 'plain',
  loading = false,
  className,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      aria-busy={loading || undefined}
      className={cn(
        'size-control disabled:text-disabled inline-flex shrink-0 items-center justify-center rounded-full transition-colors duration-100 focus-visible:rounded-full',
        variant === 'outlined'
          ? 'border-accent text-accent hover:border-accent-hover hover:bg-hover hover:text-accent-hover disabled:border-disabled border-2'
          : 'text-secondary hover:bg-hover hover:text-accent disabled:text-disabled disabled:bg-transparent',
        className,
      )}
    >
      {loading ? <Spinner /> : icon}
    </button>
  );
}
