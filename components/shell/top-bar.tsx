'use client';

import dynamic from 'next/dynamic';
import NextLink from 'next/link';
import { startTransition, useEffect, useState, type ComponentProps, type ReactNode } from 'react';
import { CircleUserRound, Info, Search, Settings } from 'lucide-react';
import type { SearchResources } from '@/components/shell/command-palette';
import { useFlash } from '@/components/shell/flashbar';
import { helpPanelId, useHelp } from '@/components/shell/help-panel';
import { saveTheme, type Density, type ShellPreferences, type ThemeChoice } from '@/components/shell/theme';
import { useLeave } from '@/components/shell/unsaved-changes';
import { DropdownMenu, type MenuEntry, type MenuItem } from '@/components/ui/dropdown-menu';
import { CaretIcon } from '@/components/ui/icons';
import { cn } from '@/lib/class-names';
import { routes, type NavigationGroup, type NavigationLink } from '@/lib/routes';

const CommandPalette = dynamic(() => import('@/components/shell/command-palette'), { ssr: false });
const DensityDialog = dynamic(() => import('@/components/shell/density-dialog'), { ssr: false });

export type Region = { code: string; name: string };
export type ShellAccount = {
  email: string;
  /** 12 digits. */
  accountId: string;
  /** Entries of the account menu before Sign out: Security credentials. */
  links: readonly NavigationLink[];
};

export type TopBarProps = {
  productName: string;
  regions: readonly Region[];
  currentRegion: string;
  /** Switches the workspace; may be a server action. */
  onSelectRegion: (code: string) => void | Promise<void>;
  account: ShellAccount;
  /** Ends the session; may be a server action. */
  onSignOut: () => void | Promise<void>;
  navigation: readonly NavigationGroup[];
  searchResources?: SearchResources;
  preferences: ShellPreferences;
};

/** Twelve digits as people read them: 1112-2233-3444. */
export function formatAccountId(accountId: string): string {
  return accountId.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3');
}

const themeLabels: Record<ThemeChoice, string> = { light: 'Light', dark: 'Dark', system: 'Same as system' };
const themeChoices: readonly ThemeChoice[] = ['light', 'dark', 'system'];

/** A button of the bar: the bar is dark in both themes, so it has colours of its own. */
function BarButton({ className, ...rest }: ComponentProps<'button'>) {
  return (
    <button
      {...rest}
      type="button"
      className={cn(
        'h-control rounded-control text-topbar-text hover:text-topbar-accent focus-visible:rounded-control focus-visible:outline-topbar-accent aria-expanded:text-topbar-accent inline-flex items-center justify-center gap-2 px-2 font-semibold',
        className,
      )}
    />
  );
}

function Divider({ className }: { className: string }) {
  return <span aria-hidden="true" className={cn('bg-topbar-line w-px shrink-0', className)} />;
}

/** The bar across the top: search, region, help, settings, account. In a narrow window all but search lie under More. */
export function TopBar({
  productName,
  regions,
  currentRegion,
  onSelectRegion,
  account,
  onSignOut,
  navigation,
  searchResources,
  preferences,
}: TopBarProps) {
  const leave = useLeave();
  const flash = useFlash();
  const help = useHelp();
  const [theme, setTheme] = useState(preferences.theme);
  const [density, setDensity] = useState<Density>(preferences.density);
  const [opened, setOpened] = useState<'search' | 'density' | null>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpened('search');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const regionName = regions.find((region) => region.code === currentRegion)?.name ?? currentRegion;
  const accountNumber = formatAccountId(account.accountId);

  const copyAccountNumber = () => {
    const copying = navigator.clipboard?.writeText(account.accountId) ?? Promise.reject(new Error('No clipboard'));
    copying.then(
      () => flash.push({ id: 'copy-account', type: 'success', content: `Copied account number ${accountNumber}.` }),
      () =>
        flash.push({
          id: 'copy-account',
          type: 'error',
          content: `The browser did not allow copying ${accountNumber}.`,
        }),
    );
  };

  const regionItems: MenuItem[] = regions.map((region) => ({
    id: region.code,
    label: (
      <span className="flex justify-between gap-6">
        {region.name} <span className="text-muted font-normal">{region.code}</span>
      </span>
    ),
    checked: region.code === currentRegion,
    onSelect: () => {
      if (region.code === currentRegion) return;
      leave(() => startTransition(() => void onSelectRegion(region.code)));
    },
  }));
  const themeGroup: MenuEntry = {
    kind: 'group',
    id: 'theme',
    label: 'Theme',
    items: themeChoices.map((choice) => ({
      id: choice,
      label: themeLabels[choice],
      checked: choice === theme,
      onSelect: () => {
        saveTheme(choice);
        setTheme(choice);
      },
    })),
  };
  const densityItem: MenuItem = { id: 'density', label: 'Density settings', onSelect: () => setOpened('density') };
  const accountItems: MenuItem[] = [
    {
      id: 'account-number',
      label: `Account number: ${accountNumber}`,
      description: 'Choose to copy',
      onSelect: copyAccountNumber,
    },
    ...account.links.map((link) => ({ id: link.href, label: link.label, href: link.href })),
    { id: 'sign-out', label: 'Sign out', onSelect: () => leave(() => startTransition(() => void onSignOut())) },
  ];
  const signedInAs: MenuEntry = { kind: 'text', id: 'signed-in-as', content: `Signed in as ${account.email}` };

  return (
    <header className="h-topbar border-topbar-line bg-topbar text-topbar-text sticky top-0 z-40 flex items-center gap-2 border-b px-5 lg:px-8">
      <NextLink
        href={routes.home}
        className="text-h3 text-topbar-text hover:text-topbar-accent focus-visible:outline-topbar-accent shrink-0 lg:w-[249px]"
      >
        {productName}
      </NextLink>

      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpened('search')}
        className="h-control rounded-control border-input-line text-topbar-muted hover:border-topbar-accent focus-visible:rounded-control focus-visible:outline-topbar-accent hidden w-full max-w-[340px] items-center gap-2 border px-3 text-left italic md:inline-flex lg:ml-4"
      >
        <Search className="size-4 shrink-0" aria-hidden />
        <span className="truncate">Search pages and resources (Ctrl+K)</span>
      </button>

      <div className="ml-auto flex shrink-0 items-center gap-2">
        <BarButton aria-label="Search pages and resources" className="md:hidden" onClick={() => setOpened('search')}>
          <Search className="size-4" aria-hidden />
        </BarButton>

        <div className="hidden items-center gap-2 md:flex">
          <BarMenu label="Region" items={[{ kind: 'group', id: 'regions', label: 'Region', items: regionItems }]}>
            <span className="sr-only">Region: </span>
            {regionName}
            <CaretIcon />
          </BarMenu>
          <Divider className="h-8" />
          <BarButton
            aria-label="Help"
            title="Help"
            aria-expanded={help.open}
            aria-controls={help.open ? helpPanelId : undefined}
            onClick={help.toggle}
          >
            <Info className="size-[18px]" aria-hidden />
          </BarButton>
          <Divider className="h-8" />
          <BarMenu label="Settings" items={[themeGroup, { kind: 'separator', id: 'after-theme' }, densityItem]}>
            <span className="sr-only">Settings</span>
            <Settings className="size-[18px]" aria-hidden />
          </BarMenu>
          <Divider className="h-8" />
          <BarMenu label="Account" items={[signedInAs, { kind: 'separator', id: 'after-name' }, ...accountItems]}>
            <CircleUserRound className="size-[18px]" aria-hidden />
            <span className="sr-only">Account: </span>
            <span className="hidden max-w-60 truncate lg:inline">
              {account.email.split('@')[0]} @ {accountNumber}
            </span>
            <CaretIcon />
          </BarMenu>
        </div>

        <Divider className="h-4 md:hidden" />
        <div className="flex md:hidden">
          <BarMenu
            label="More"
            items={[
              signedInAs,
              ...accountItems,
              { kind: 'separator', id: 'after-account' },
              { id: 'help', label: 'Help', onSelect: help.toggle },
              densityItem,
              themeGroup,
              { kind: 'group', id: 'regions', label: 'Region', items: regionItems },
            ]}
          >
            More
            <CaretIcon />
          </BarMenu>
        </div>
      </div>

      {opened === 'search' && (
        <CommandPalette navigation={navigation} searchResources={searchResources} onClose={() => setOpened(null)} />
      )}
      {opened === 'density' && (
        <DensityDialog
          open
          density={density}
          onClose={() => setOpened(null)}
          onConfirm={(choice) => {
            setDensity(choice);
            setOpened(null);
          }}
        />
      )}
    </header>
  );
}

function BarMenu({ label, items, children }: { label: string; items: readonly MenuEntry[]; children: ReactNode }) {
  return <DropdownMenu label={label} items={items} trigger={<BarButton>{children}</BarButton>} />;
}
