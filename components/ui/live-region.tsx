import type { ReactNode } from 'react';

/**
 * Reads changes out to screen readers: counters, refresh times, results of what is typed. Keep it mounted and change its
 * children; it is silent at first and speaks on every change.
 */
export function LiveRegion({
  assertive = false,
  visible = false,
  children,
}: {
  /** Interrupts what is being read: errors only. */
  assertive?: boolean;
  visible?: boolean;
  children: ReactNode;
}) {
  return (
    <span aria-live={assertive ? 'assertive' : 'polite'} aria-atomic="true" className={visible ? undefined : 'sr-only'}>
      {children}
    </span>
  );
}
