import type { ComponentProps, ReactNode } from 'react';
import { Spinner } from '@/components/ui/spinner';
import { cn } from '@/lib/class-names';

const variants = {
  plain: 'size-control text-secondary hover:bg-hover hover:text-accent disabled:bg-transparent disabled:text-disabled',
  outlined:
    'size-control border-2 border-accent text-accent hover:border-accent-hover hover:bg-hover hover:text-accent-hover disabled:border-disabled disabled:text-disabled',
  inline: 'size-6 text-accent hover:bg-hover hover:text-accent-hover disabled:text-disabled',
} as const;

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label' | 'title'> & {
  /** What it does: the accessible name and the tooltip. */
  label: string;
  icon: ReactNode;
  /** `outlined` is the round button beside other buttons (Refresh); `inline` is the small one in a line of text (Copy). */
  variant?: 'plain' | 'outlined' | 'inline';
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
        'inline-flex shrink-0 items-center justify-center rounded-full transition-colors duration-100 focus-visible:rounded-full',
        variants[variant],
        className,
      )}
    >
      {loading ? <Spinner /> : icon}
    </button>
  );
}
