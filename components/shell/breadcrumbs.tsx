import { ChevronRight } from 'lucide-react';
import { TextLink } from '@/components/ui/link';
import { cn } from '@/lib/class-names';
import { routes } from '@/lib/routes';
import { NavigationDrawerToggle } from '@/components/shell/side-navigation';

/** A step of the way: the last one is the page itself and has no link. */
export type Breadcrumb = { label: string; href?: string };

export const productName = 'SMS Console';

/**
 * Service > Type > Name; the service comes by itself. In a narrow window it is a bar that stays at the top, with the menu
 * button before it.
 */
export function Breadcrumbs({ items }: { items: readonly Breadcrumb[] }) {
  const all: readonly Breadcrumb[] = [{ label: productName, href: routes.home }, ...items];
  return (
    <div className="top-topbar -mx-page-x border-line bg-page px-page-x sticky z-20 flex min-h-10 items-center gap-2 border-b max-lg:order-first max-lg:mb-3 lg:static lg:mx-0 lg:min-h-0 lg:border-0 lg:px-0 lg:pt-5 lg:pb-2">
      <NavigationDrawerToggle />
      <nav aria-label="Breadcrumbs" className="min-w-0 flex-1">
        <ol className="flex min-w-0 items-center gap-x-2 lg:flex-wrap">
          {all.map((item, index) => (
            <li
              key={index}
              className={cn(
                'flex min-w-0 items-center gap-2 not-last:shrink-0',
                // A narrow bar has room for the type and the name; the service is one press on the menu away.
                index === 0 && all.length > 2 && 'max-sm:hidden',
              )}
            >
              {index > 0 && (
                <ChevronRight
                  aria-hidden
                  className={cn('text-muted size-4 shrink-0', index === 1 && all.length > 2 && 'max-sm:hidden')}
                />
              )}
              {item.href === undefined ? (
                <span aria-current="page" className="text-muted truncate font-semibold">
                  {item.label}
                </span>
              ) : (
                <TextLink href={item.href} className="truncate">
                  {item.label}
                </TextLink>
              )}
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}
