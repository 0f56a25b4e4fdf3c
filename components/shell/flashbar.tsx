'use client';

import NextLink from 'next/link';
import { usePathname } from 'next/navigation';
import { createContext, use, useCallback, useEffect, useId, useMemo, useState, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { CaretIcon, StatusIcon } from '@/components/ui/icons';
import { decodeFlashNote, flashCookieName } from '@/lib/flash-cookie';
import { cn } from '@/lib/class-names';

export type FlashType = 'success' | 'error' | 'warning' | 'info' | 'in-progress';

export type Flash = {
  /** A flash pushed with the id of a shown one takes its place: work in progress turns into its result. */
  id?: string;
  type: FlashType;
  /** What was tried, on what (linked), the result, the next step. */
  content: ReactNode;
  /** At most one button, of one or two words. */
  action?: { label: string; href: string } | { label: string; onSelect: () => void };
  /** Stays for one change of page: push it, then navigate to where the result is seen. */
  keepOnNavigation?: boolean;
};

type ShownFlash = Flash & { id: string };
type FlashActions = { push: (flash: Flash) => string; dismiss: (id: string) => void };

const FlashListContext = createContext<readonly ShownFlash[]>([]);
const FlashActionsContext = createContext<FlashActions | null>(null);

/** `push` shows a flash and answers its id; `dismiss` takes it away. */
export function useFlash(): FlashActions {
  const actions = use(FlashActionsContext);
  if (!actions) throw new Error('useFlash needs the console shell around it.');
  return actions;
}

let flashCount = 0;

/** Holds the flashes of the page, newest first. They go when the page changes, never by themselves. */
export function FlashProvider({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  const [flashes, setFlashes] = useState<readonly ShownFlash[]>([]);
  const [shownOn, setShownOn] = useState(pathname);
  if (shownOn !== pathname) {
    setShownOn(pathname);
    setFlashes(
      flashes.filter((flash) => flash.keepOnNavigation).map((flash) => ({ ...flash, keepOnNavigation: false })),
    );
  }

  const push = useCallback((flash: Flash) => {
    const id = flash.id ?? `flash-${(flashCount += 1)}`;
    setFlashes((shown) => [{ ...flash, id }, ...shown.filter((other) => other.id !== id)]);
    return id;
  }, []);
  const dismiss = useCallback((id: string) => setFlashes((shown) => shown.filter((flash) => flash.id !== id)), []);
  const actions = useMemo(() => ({ push, dismiss }), [push, dismiss]);

  // A note left by a server action before it redirected here.
  useEffect(() => {
    const value = document.cookie
      .split('; ')
      .find((cookie) => cookie.startsWith(`${flashCookieName}=`))
      ?.slice(flashCookieName.length + 1);
    if (!value) return;
    document.cookie = `${flashCookieName}=; Path=/; Max-Age=0`;
    const note = decodeFlashNote(value);
    if (!note) return;
    // The cookie is outside React and is read once: there is nothing to render it from earlier.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    push({
      type: note.type,
      content: (
        <>
          {note.text} {note.link && <NextLink href={note.link.href}>{note.link.label}</NextLink>}
        </>
      ),
    });
  }, [pathname, push]);

  return (
    <FlashActionsContext value={actions}>
      <FlashListContext value={flashes}>{children}</FlashListContext>
    </FlashActionsContext>
  );
}

const looks: Record<FlashType, { box: string; word: string }> = {
  success: { box: 'bg-flash-success text-on-flash', word: 'Success' },
  error: { box: 'bg-flash-error text-on-flash', word: 'Error' },
  warning: { box: 'bg-flash-warning text-on-flash-warning', word: 'Warning' },
  info: { box: 'bg-flash-info text-on-flash', word: 'Info' },
  'in-progress': { box: 'bg-flash-info text-on-flash', word: 'In progress' },
};

const actionClasses =
  'inline-flex min-h-control items-center rounded-button border-2 border-current px-button-x font-semibold hover:bg-current/10 focus-visible:rounded-button focus-visible:outline-current';

function FlashMessage({ flash, onDismiss }: { flash: ShownFlash; onDismiss: () => void }) {
  const look = looks[flash.type];
  return (
    <li
      className={cn(
        'rounded-flash py-flash-y flex items-start gap-x-2 pr-2 pl-4 forced-colors:border',
        // Links from outside bring their own colour, which would vanish on a coloured ground.
        '[&_a]:text-current! [&_a]:focus-visible:outline-current [&_a:not([data-action])]:underline [&_a:not([data-action])]:underline-offset-4',
        look.box,
      )}
    >
      <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-4 gap-y-2">
        <div
          role={flash.type === 'error' || flash.type === 'warning' ? 'alert' : 'status'}
          className="flex min-w-0 flex-1 basis-52 items-start gap-2 py-[6px]"
        >
          <StatusIcon type={flash.type === 'in-progress' ? 'loading' : flash.type} className="mt-[2px]" />
          <span className="sr-only">{look.word}: </span>
          <div className="min-w-0">{flash.content}</div>
        </div>
        {flash.action &&
          ('href' in flash.action ? (
            <NextLink data-action href={flash.action.href} className={actionClasses}>
              {flash.action.label}
            </NextLink>
          ) : (
            <button type="button" onClick={flash.action.onSelect} className={actionClasses}>
              {flash.action.label}
            </button>
          ))}
      </div>
      <button
        type="button"
        aria-label="Dismiss"
        title="Dismiss"
        onClick={onDismiss}
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-full hover:bg-current/10 focus-visible:outline-current"
      >
        <X className="size-5" aria-hidden />
      </button>
    </li>
  );
}

/**
 * The one place where flashes stand, above the breadcrumb, in sight however far the page is scrolled: who saves at the foot
 * of a page sees the result. From the second on they lie in a stack that opens.
 */
export function Flashbar() {
  const flashes = use(FlashListContext);
  const { dismiss } = useFlash();
  const [expanded, setExpanded] = useState(false);
  const listId = useId();
  const visible = expanded ? flashes : flashes.slice(0, 1);
  return (
    <section
      aria-label="Notifications"
      className={cn(
        flashes.length > 0 &&
          // Below the breadcrumbs where these stay in sight too.
          'lg:top-topbar sticky top-[calc(var(--size-topbar)+41px)] z-[19] pt-2 max-lg:pb-3',
      )}
    >
      <ol id={listId} className={cn('flex flex-col gap-1', expanded && 'max-h-[60dvh] overflow-y-auto')}>
        {visible.map((flash) => (
          <FlashMessage key={flash.id} flash={flash} onDismiss={() => dismiss(flash.id)} />
        ))}
      </ol>
      {flashes.length > 1 && (
        <div className="flex justify-center">
          <button
            type="button"
            aria-expanded={expanded}
            aria-controls={listId}
            onClick={() => setExpanded(!expanded)}
            className="rounded-b-flash border-line bg-dropdown text-small text-body shadow-dropdown hover:text-accent -mt-1 inline-flex items-center gap-2 border px-4 pt-2 pb-1 font-semibold"
          >
            Notifications
            <span className="text-muted font-normal">{flashes.length}</span>
            <CaretIcon direction={expanded ? 'up' : 'down'} />
          </button>
        </div>
      )}
    </section>
  );
}
