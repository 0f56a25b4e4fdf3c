import type { ReactNode } from 'react';
import { cn } from '@/lib/class-names';

export type StatusType = 'success' | 'error' | 'warning' | 'info' | 'pending' | 'in-progress' | 'stopped' | 'loading';

/*
 * The few icons that stand in every row are drawn here on a 16 px grid: crisp at that size, and plain markup from the
 * server, where icons of the library would each travel as a client component.
 */
const circle = <circle cx="8" cy="8" r="7" />;

const statusDrawings: Record<StatusType, ReactNode> = {
  success: (
    <>
      {circle}
      <path d="m5 8.2 2.1 2.1L11 6.2" />
    </>
  ),
  error: (
    <>
      {circle}
      <path d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.6 15 14.4H1Z" />
      <path d="M8 6v4M8 11.2v1.3" />
    </>
  ),
  info: (
    <>
      {circle}
      <path d="M8 7.2v4.3M8 4.3v1.4" />
    </>
  ),
  pending: (
    <>
      {circle}
      <path d="M8 4v4.4h3.4" />
    </>
  ),
  'in-progress': (
    <>
      {circle}
      <path d="M4.2 8h1.4m1.7 0h1.4m1.7 0h1.4" />
    </>
  ),
  stopped: (
    <>
      {circle}
      <path d="M4.8 8h6.4" />
    </>
  ),
  loading: <path d="M8 1a7 7 0 1 1-7 7" />,
};

const statusIconColors: Record<StatusType, string> = {
  success: 'text-success',
  error: 'text-error',
  warning: 'text-warning',
  info: 'text-info',
  pending: 'text-pending',
  'in-progress': 'text-pending',
  stopped: 'text-pending',
  loading: 'text-pending',
};

/** The text colour of a status. */
export function statusColor(type: StatusType): string {
  return statusIconColors[type];
}

/** The 16 px icon of a status, in the colour of the text around it. Decorative: the word beside it carries the meaning. */
export function StatusIcon({ type, className }: { type: StatusType; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinejoin="round"
      strokeLinecap={type === 'loading' ? 'round' : 'butt'}
      aria-hidden="true"
      focusable="false"
      className={cn('shrink-0', type === 'loading' && 'animate-spin', className)}
    >
      {statusDrawings[type]}
    </svg>
  );
}

/** The filled triangle of menus, selects, sortable columns and expandable sections. */
export function CaretIcon({
  direction = 'down',
  className,
}: {
  direction?: 'down' | 'up' | 'right';
  className?: string;
}) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
      className={cn('shrink-0', direction === 'up' && 'rotate-180', direction === 'right' && '-rotate-90', className)}
    >
      <path d="M3.2 5h9.6a.5.5 0 0 1 .4.8l-4.8 6a.5.5 0 0 1-.8 0l-4.8-6a.5.5 0 0 1 .4-.8Z" />
    </svg>
  );
}
