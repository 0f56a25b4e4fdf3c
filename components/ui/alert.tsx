import type { ReactNode } from 'react';
import { StatusIcon } from '@/components/ui/icons';
import { cn } from '@/lib/class-names';

export type AlertType = 'success' | 'error' | 'warning' | 'info';

const looks: Record<AlertType, { box: string; icon: string; word: string }> = {
  success: { box: 'border-success bg-success-bg', icon: 'text-success', word: 'Success' },
  error: { box: 'border-error bg-error-bg', icon: 'text-error', word: 'Error' },
  warning: { box: 'border-warning bg-warning-bg', icon: 'text-warning', word: 'Warning' },
  info: { box: 'border-info bg-info-bg', icon: 'text-info', word: 'Info' },
};

/**
 * A message that belongs to a place on the page: above the buttons of a form, in a dialog, over a section. What an action
 * did is a flash instead. Give `announce` when it appears after the page (a failed submit): then it is read out.
 */
export function Alert({
  type = 'info',
  header,
  action,
  announce = false,
  className,
  children,
}: {
  type?: AlertType;
  header?: ReactNode;
  /** One button. */
  action?: ReactNode;
  announce?: boolean;
  className?: string;
  children?: ReactNode;
}) {
  const look = looks[type];
  return (
    <div
      role={announce ? 'alert' : undefined}
      className={cn(
        'rounded-flash py-alert-y text-body flex flex-wrap items-start gap-x-4 gap-y-2 border-2 px-4',
        look.box,
        className,
      )}
    >
      <div className="flex min-w-0 flex-1 basis-60 items-start gap-2 py-[6px]">
        <StatusIcon type={type} className={cn('mt-[2px]', look.icon)} />
        <span className="sr-only">{look.word}: </span>
        <div className="min-w-0">
          {header && <div className="text-heading font-bold">{header}</div>}
          {children}
        </div>
      </div>
      {action}
    </div>
  );
}
