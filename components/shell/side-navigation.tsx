'use client';

import NextLink from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { ChevronLeft, Menu, X } from 'lucide-react';
import { useNavigation } from '@/components/shell/navigation-state';
import { CaretIcon } from '@/components/ui/icons';
import { IconButton } from '@/components/ui/icon-button';
import { cn } from '@/lib/class-names';
import { findActiveHref, routes, type NavigationGroup } from '@/lib/routes';

type SideNavigationProps = { productName: string; groups: readonly NavigationGroup[] };

function NavigationLinks({ groups, onFollow }: { groups: readonly NavigationGroup[]; onFollow?: () => void }) {
  const activeHref = findActiveHref(groups, usePathname());
  return (
    <div className="gap-nav-group-gap flex flex-col px-7 pt-4 pb-10">
      {groups.map((group) =>
        group.label === undefined ? (
          <LinkList key="top" links={group.links} activeHref={activeHref} onFollow={onFollow} />
        ) : (
          <details key={group.label} open className="group/nav">
            <summary className="text-h4 text-heading hover:text-accent -ml-5 flex w-fit list-none items-center gap-1 py-1 [&::-webkit-details-marker]:hidden">
              <CaretIcon direction="right" className="group-open/nav:rotate-0" />
              {group.label}
            </summary>
            <LinkList links={group.links} activeHref={activeHref} onFollow={onFollow} />
          </details>
        ),
      )}
    </div>
  );
}

function LinkList({
  links,
  activeHref,
  onFollow,
}: {
  links: NavigationGroup['links'];
  activeHref: string | undefined;
  onFollow: (() => void) | undefined;
}) {
  return (
    <ul>
      {links.map((link) => {
        const active = link.href === activeHref;
        return (
          <li key={link.href}>
            <NextLink
              href={link.href}
              onClick={onFollow}
              aria-current={active ? 'page' : undefined}
              className={cn(
                'min-h-nav-link hover:text-accent flex w-fit items-center',
                active ? 'text-accent font-bold' : 'text-secondary',
              )}
            >
              {link.label}
            </NextLink>
          </li>
        );
      })}
    </ul>
  );
}

function NavigationTitle({ productName }: { productName: string }) {
  return (
    <NextLink href={routes.home} className="text-h3 text-heading hover:text-accent">
      {productName}
    </NextLink>
  );
}

/** The navigation beside the page; closed it leaves a round button. In a narrow window it lies in the drawer below. */
export function SideNavigation({ productName, groups }: SideNavigationProps) {
  const { open, setOpen } = useNavigation();
  const sticky = 'sticky top-topbar hidden h-[calc(100dvh-var(--size-topbar))] shrink-0 lg:block';
  if (!open) {
    return (
      <div className={cn(sticky, 'w-16 px-3 pt-3')}>
        <button
          type="button"
          aria-label="Open side navigation"
          title="Open side navigation"
          aria-expanded={false}
          onClick={() => setOpen(true)}
          className="bg-flash-pending text-on-flash hover:bg-accent hover:text-on-accent inline-flex size-9 items-center justify-center rounded-full focus-visible:rounded-full"
        >
          <Menu className="size-5" aria-hidden />
        </button>
      </div>
    );
  }
  return (
    <nav aria-label="Side navigation" className={cn(sticky, 'w-nav border-line bg-page overflow-y-auto border-r')}>
      <div className="border-line flex min-h-[62px] items-center justify-between gap-2 border-b pr-5 pl-7">
        <NavigationTitle productName={productName} />
        <IconButton
          label="Close side navigation"
          icon={<ChevronLeft className="size-5" aria-hidden />}
          aria-expanded
          onClick={() => setOpen(false)}
        />
      </div>
      <NavigationLinks groups={groups} />
    </nav>
  );
}

/** The navigation of a narrow window: a native modal dialog, which keeps focus and Escape to itself. */
export function NavigationDrawer({ productName, groups }: SideNavigationProps) {
  const { drawerOpen, setDrawerOpen } = useNavigation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (drawerOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [drawerOpen]);
  return (
    // A press on the backdrop lands on the dialog itself; the keyboard's way out is Escape.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-label="Side navigation"
      onClose={() => setDrawerOpen(false)}
      onClick={(event) => event.target === event.currentTarget && setDrawerOpen(false)}
      className="border-line bg-page text-body shadow-dropdown backdrop:bg-overlay m-0 h-dvh max-h-none w-[min(320px,85vw)] overflow-y-auto border-r lg:hidden"
    >
      {drawerOpen && (
        <nav aria-label="Side navigation">
          <div className="border-line flex min-h-[62px] items-center justify-between gap-2 border-b pr-3 pl-7">
            <NavigationTitle productName={productName} />
            <IconButton
              label="Close side navigation"
              icon={<X className="size-5" aria-hidden />}
              onClick={() => setDrawerOpen(false)}
            />
          </div>
          <NavigationLinks groups={groups} onFollow={() => setDrawerOpen(false)} />
        </nav>
      )}
    </dialog>
  );
}

/** The menu button of the breadcrumb bar in a narrow window. */
export function NavigationDrawerToggle() {
  const { drawerOpen, setDrawerOpen } = useNavigation();
  return (
    <IconButton
      label="Open side navigation"
      icon={<Menu className="size-5" aria-hidden />}
      aria-expanded={drawerOpen}
      onClick={() => setDrawerOpen(true)}
      className="-ml-2 lg:hidden"
    />
  );
}
