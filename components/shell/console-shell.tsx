import type { ReactNode } from 'react';
import { productName } from '@/components/shell/breadcrumbs';
import { DemoMark } from '@/components/shell/demo-mark';
import { Flashbar, FlashProvider } from '@/components/shell/flashbar';
import { HelpPanel, HelpProvider } from '@/components/shell/help-panel';
import { NavigationProvider } from '@/components/shell/navigation-state';
import { NavigationDrawer, SideNavigation } from '@/components/shell/side-navigation';
import { TopBar, type TopBarProps } from '@/components/shell/top-bar';
import { UnsavedChangesGuard } from '@/components/shell/unsaved-changes';

export type ConsoleShellProps = Omit<TopBarProps, 'productName'> & {
  /** Whether what this workspace holds is made up. */
  isDemo: boolean;
  children: ReactNode;
};

/** The frame around every page of the console. Each page inside starts with `ConsolePage`, which brings its breadcrumbs. */
export function ConsoleShell({ isDemo, children, ...topBar }: ConsoleShellProps) {
  return (
    <FlashProvider>
      <HelpProvider>
        <NavigationProvider initiallyOpen={topBar.preferences.navigationOpen}>
          <UnsavedChangesGuard>
            <a
              href="#main-content"
              className="rounded-button bg-accent text-on-accent fixed top-2 left-2 z-50 -translate-y-20 px-4 py-1.5 font-semibold focus:translate-y-0"
            >
              Skip to main content
            </a>
            <TopBar productName={productName} {...topBar} />
            <div className="flex">
              <SideNavigation productName={productName} groups={topBar.navigation} />
              <NavigationDrawer productName={productName} groups={topBar.navigation} />
              <main
                id="main-content"
                tabIndex={-1}
                className="px-page-x pb-page-end flex min-h-[calc(100dvh-var(--size-topbar))] min-w-0 flex-1 flex-col outline-none"
              >
                {isDemo && <DemoMark />}
                <Flashbar />
                {children}
              </main>
              <HelpPanel />
            </div>
          </UnsavedChangesGuard>
        </NavigationProvider>
      </HelpProvider>
    </FlashProvider>
  );
}
