'use client';

import { usePathname } from 'next/navigation';
import { createContext, use, useState, type ReactNode } from 'react';
import { saveNavigationOpen } from '@/components/shell/theme';
import { isFormPath } from '@/lib/routes';

type NavigationState = {
  /** Beside the page, in a wide window. */
  open: boolean;
  setOpen: (open: boolean) => void;
  /** Over the page, in a narrow window. */
  drawerOpen: boolean;
  setDrawerOpen: (open: boolean) => void;
};

const NavigationContext = createContext<NavigationState | null>(null);

/** Holds whether the side navigation is open: as the person left it, but closed at first on create and edit pages. */
export function NavigationProvider({ initiallyOpen, children }: { initiallyOpen: boolean; children: ReactNode }) {
  const pathname = usePathname();
  const [preferred, setPreferred] = useState(initiallyOpen);
  const [openedOnForm, setOpenedOnForm] = useState<string | null>(null);
  const [drawerOn, setDrawerOn] = useState<string | null>(null);

  const onForm = isFormPath(pathname);
  const state: NavigationState = {
    open: onForm ? openedOnForm === pathname : preferred,
    setOpen: (open) => {
      if (onForm) return setOpenedOnForm(open ? pathname : null);
      setPreferred(open);
      saveNavigationOpen(open);
    },
    // Bound to the page it was opened on, so that following a link closes it.
    drawerOpen: drawerOn === pathname,
    setDrawerOpen: (open) => setDrawerOn(open ? pathname : null),
  };
  return <NavigationContext value={state}>{children}</NavigationContext>;
}

export function useNavigation(): NavigationState {
  const state = use(NavigationContext);
  if (!state) throw new Error('useNavigation needs the console shell around it.');
  return state;
}
