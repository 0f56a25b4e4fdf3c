import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { CliSettingsProvider } from '@/components/patterns/cli-command';
import { PermissionsProvider } from '@/components/patterns/permissions';
import { ConsoleShell } from '@/components/shell/console-shell';
import { readShellPreferences } from '@/components/shell/theme';
import { deniedOperations } from '@/lib/console/caller-may';
import { requireCaller } from '@/lib/console/current-call';
import { signOut, switchRegion } from '@/lib/console/session.actions';
import { searchResources } from '@/lib/domains/search/search.actions';
import { regions } from '@/lib/reference/regions';
import { navigation, routes } from '@/lib/routes';

const regionChoices = regions.map(({ code, name }) => ({ code, name }));
const accountLinks = [{ label: 'Security credentials', href: routes.accountSecurity }];

/** Everything inside is for who is signed in: the frame, with the account and region of this request. */
export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const [caller, jar] = await Promise.all([requireCaller(), cookies()]);
  const { principal, workspace } = caller;
  return (
    <ConsoleShell
      regions={regionChoices}
      currentRegion={workspace.region}
      isDemo={workspace.demoSince !== null}
      onSelectRegion={switchRegion}
      account={{ email: principal.email, accountId: workspace.accountId, links: accountLinks }}
      onSignOut={signOut}
      navigation={navigation}
      searchResources={searchResources}
      preferences={readShellPreferences((name) => jar.get(name)?.value)}
    >
      <CliSettingsProvider settings={{ region: workspace.region }}>
        <PermissionsProvider denied={deniedOperations(caller)}>{children}</PermissionsProvider>
      </CliSettingsProvider>
    </ConsoleShell>
  );
}
