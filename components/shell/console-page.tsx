import type { ReactNode } from 'react';
import { Breadcrumbs, type Breadcrumb } from '@/components/shell/breadcrumbs';
import { cn } from '@/lib/class-names';

const widths = {
  /** Full-page tables take all there is. */
  full: '',
  /** Details and dashboards. */
  content: 'mx-auto max-w-content min-[2200px]:max-w-content-wide',
  /** One-page forms. */
  form: 'mx-auto max-w-form',
} as const;

/** One page inside the shell: breadcrumbs, then the content in its width. Pages and their loading states start with it. */
export function ConsolePage({
  breadcrumbs,
  width = 'content',
  children,
}: {
  /** Without the service, which comes by itself; the last one is the page's title. */
  breadcrumbs: readonly Breadcrumb[];
  width?: keyof typeof widths;
  children: ReactNode;
}) {
  return (
    <>
      <div className={cn('contents lg:block lg:w-full', widths[width])}>
        <Breadcrumbs items={breadcrumbs} />
      </div>
      <div className={cn('w-full', widths[width])}>{children}</div>
    </>
  );
}
