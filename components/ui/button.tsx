import type { ComponentProps, ReactNode } from 'react';
import { Slot } from 'radix-ui';
import { Spinner } from '@/components/ui/spinner';
import { cn } from '@/lib/class-names';

export type ButtonVariant = 'primary' | 'normal' | 'link' | 'inline-link';

const pill =
  'inline-flex min-h-control shrink-0 items-center justify-center gap-2 rounded-button border-2 py-[2px] text-center text-body-m font-semibold tracking-[0.005em] transition-colors duration-100 focus-visible:rounded-button disabled:cursor-default aria-disabled:cursor-default';

const variants: Record<ButtonVariant, string> = {
  primary:
    'px-button-x border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover disabled:border-disabled-bg disabled:bg-disabled-bg disabled:text-disabled aria-disabled:border-disabled-bg aria-disabled:bg-disabled-bg aria-disabled:text-disabled',
  normal:
    'px-button-x border-accent bg-container text-accent hover:border-accent-hover hover:bg-hover hover:text-accent-hover disabled:border-disabled disabled:bg-container disabled:text-disabled aria-disabled:border-disabled aria-disabled:bg-container aria-disabled:text-disabled',
  link: 'px-button-x border-transparent text-accent hover:bg-hover hover:text-accent-hover disabled:bg-transparent disabled:text-disabled aria-disabled:bg-transparent aria-disabled:text-disabled',
  'inline-link':
    'inline-flex items-center gap-1 rounded-badge text-body-m font-semibold text-link underline-offset-4 hover:text-link-hover hover:underline disabled:text-disabled disabled:no-underline aria-disabled:text-disabled aria-disabled:no-underline',
};

/** The look of a button, for links that act like one (`<Link className={buttonClasses('primary')}>`). */
export function buttonClasses(variant: ButtonVariant = 'normal', className?: string): string {
  return cn(variant !== 'inline-link' && pill, variants[variant], className);
}

export type ButtonProps = ComponentProps<'button'> & {
  /** One `primary` per header; `link` for Cancel; `inline-link` inside text and cells. */
  variant?: ButtonVariant;
  iconLeft?: ReactNode;
  iconRight?: ReactNode;
  /** Work is going on: the spinner replaces the left icon, further presses do nothing, focus stays. */
  loading?: boolean;
  /** What is going on, for screen readers: "Creating phone pool". */
  loadingText?: string;
  /** Gives the look to the only child (a link) instead of rendering a button. */
  asChild?: boolean;
};

/** A button. Never a submit button unless `type="submit"` says so. */
export function Button({
  variant = 'normal',
  iconLeft,
  iconRight,
  loading = false,
  loadingText,
  asChild = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const Component = asChild ? Slot.Root : 'button';
  return (
    <Component
      {...rest}
      // While loading it submits nothing, and it stays enabled so that focus is not lost.
      type={asChild ? undefined : loading ? 'button' : type}
      aria-disabled={loading || rest['aria-disabled'] || undefined}
      onClick={loading ? undefined : onClick}
      className={buttonClasses(variant, className)}
    >
      {loading ? <Spinner /> : iconLeft}
      <Slot.Slottable>{children}</Slot.Slottable>
      {iconRight}
      {loading && loadingText && (
        <span role="status" className="sr-only">
          {loadingText}
        </span>
      )}
    </Component>
  );
}
