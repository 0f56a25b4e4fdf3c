import type { HeaderContent } from '@/components/ui/container';

/** The head of a page: the only h1, its counter and Info, a description, and the page's actions at the right end. */
export function PageHeader({ title, counter, info, description, actions }: HeaderContent) {
  return (
    <header className="mb-page-header-gap flex flex-wrap items-start justify-between gap-x-5 gap-y-2">
      <div className="min-w-0">
        <div className="min-h-control flex flex-wrap items-center gap-x-2">
          <h1 className="text-h1">
            {title}
            {counter !== undefined && <span className="text-muted font-normal"> ({counter})</span>}
          </h1>
          {info}
        </div>
        {description && <p className="text-muted max-w-3xl">{description}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
