import type { ReactNode } from 'react';
import { cn } from '@/lib/class-names';

export type HeaderContent = {
  title: ReactNode;
  /** Count beside the title, drawn in brackets: 24, "2/24". Zero is shown. */
  counter?: number | string;
  /** The InfoLink of the help panel. */
  info?: ReactNode;
  description?: ReactNode;
  /** Buttons at the right end, the one primary last. */
  actions?: ReactNode;
};

/** Title, counter, Info, description and actions in one row: the header of containers, tables and sections. */
export function SectionHeader({
  title,
  counter,
  info,
  description,
  actions,
  level = 2,
  id,
}: HeaderContent & { level?: 2 | 3; id?: string }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <div className="min-h-control flex flex-wrap items-center gap-x-2">
          <Heading id={id} className={level === 2 ? 'text-h2' : 'text-h3'}>
            {title}
            {counter !== undefined && <span className="text-muted font-normal"> ({counter})</span>}
          </Heading>
          {info}
        </div>
        {description && <div className="text-muted">{description}</div>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
  );
}

export type ContainerProps = Partial<HeaderContent> & {
  /** Leaves the side padding to the content (tables that reach the border). */
  flush?: boolean;
  footer?: ReactNode;
  className?: string;
  id?: string;
  children?: ReactNode;
};

/** A bordered box with a header: the unit that pages are made of. No shadow, only the hairline. */
export function Container({
  title,
  counter,
  info,
  description,
  actions,
  flush = false,
  footer,
  className,
  id,
  children,
}: ContainerProps) {
  return (
    <section id={id} className={cn('rounded-container border-line bg-container border', className)}>
      {title !== undefined && (
        <div className="px-container-x pt-container-top pb-container-header-end">
          <SectionHeader title={title} counter={counter} info={info} description={description} actions={actions} />
        </div>
      )}
      <div className={cn(!flush && 'px-container-x', title === undefined ? 'pt-4' : 'pt-0', 'pb-5')}>{children}</div>
      {footer && <div className="border-row-line px-container-x border-t py-3">{footer}</div>}
    </section>
  );
}
