'use client';

import { useRouter } from 'next/navigation';
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';

type Guard = {
  setDirty: (id: string, dirty: boolean) => void;
  leave: (proceed: () => void) => void;
};

const GuardContext = createContext<Guard | null>(null);

/** Asks the browser for its own prompt when the tab closes, reloads or gets another address. */
function askBeforeUnload(event: BeforeUnloadEvent) {
  event.preventDefault();
}

/**
 * Stands between unsaved changes and every way out: links inside the shell ask with the "Leave page" dialog, closing or
 * reloading the tab asks with the browser's own prompt. Without changes nothing asks.
 */
export function UnsavedChangesGuard({ children }: { children: ReactNode }) {
  const router = useRouter();
  const dirtyForms = useRef(new Set<string>());
  const [pending, setPending] = useState<(() => void) | null>(null);

  const setDirty = useCallback((id: string, dirty: boolean) => {
    if (dirty) dirtyForms.current.add(id);
    else dirtyForms.current.delete(id);
    // Added only while needed: the listener alone keeps a page out of the back-forward cache.
    if (dirtyForms.current.size > 0) window.addEventListener('beforeunload', askBeforeUnload);
    else window.removeEventListener('beforeunload', askBeforeUnload);
  }, []);

  const leave = useCallback((proceed: () => void) => {
    if (dirtyForms.current.size === 0) proceed();
    else setPending(() => proceed);
  }, []);

  const onClickCapture = (event: MouseEvent) => {
    if (dirtyForms.current.size === 0 || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || link.hasAttribute('download')) return;
    const url = new URL(link.href);
    const isSameDocument = url.pathname === location.pathname && url.search === location.search && url.hash !== '';
    if (url.origin !== location.origin || isSameDocument) return;
    event.preventDefault();
    event.stopPropagation();
    setPending(() => () => router.push(url.pathname + url.search + url.hash));
  };

  const guard = useMemo<Guard>(() => ({ setDirty, leave }), [setDirty, leave]);
  return (
    <GuardContext value={guard}>
      {/* Listens for links in passing; what is clicked is always a link or button of its own. */}
      <div className="contents" onClickCapture={onClickCapture}>
        {children}
      </div>
      <Dialog
        open={pending !== null}
        onOpenChange={(open) => !open && setPending(null)}
        title="Leave page"
        footer={
          <DialogFooter>
            <Button variant="link" onClick={() => setPending(null)}>
              Cancel
            </Button>
            <Button
              variant="primary"
              onClick={() => {
                dirtyForms.current.clear();
                window.removeEventListener('beforeunload', askBeforeUnload);
                setPending(null);
                pending?.();
              }}
            >
              Leave
            </Button>
          </DialogFooter>
        }
      >
        <p>Leave this page with unsaved changes?</p>
        <Alert type="warning">Changes that you made on this page are not saved.</Alert>
      </Dialog>
    </GuardContext>
  );
}

function useGuard(): Guard {
  const guard = use(GuardContext);
  if (!guard) throw new Error('Unsaved changes need the console shell around them.');
  return guard;
}

/** Says whether this form has unsaved changes. Pass false once they are saved, before navigating away. */
export function useUnsavedChanges(dirty: boolean): void {
  const { setDirty } = useGuard();
  const id = useId();
  useEffect(() => {
    setDirty(id, dirty);
    return () => setDirty(id, false);
  }, [setDirty, id, dirty]);
}

/** For ways out that are not links (a Cancel button, another region): runs `proceed` at once, or after the person agreed. */
export function useLeave(): (proceed: () => void) => void {
  return useGuard().leave;
}
