import type { Metadata } from 'next';
import { messageStatusLook } from '@/components/messages/message-status';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import type { SearchParams } from '@/components/patterns/resource-table';
import { AccountContainer } from '@/components/settings/account-container';
import { ChannelsContainer } from '@/components/settings/channels-container';
import { ConsoleCallRegion } from '@/components/settings/console-call';
import { DeveloperGuide } from '@/components/settings/developer-guide';
import { settingsHelp } from '@/components/settings/settings-help';
import { PricesContainer } from '@/components/settings/prices-container';
import { SimulatorForm } from '@/components/settings/simulator-form';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { LimitWarnings } from '@/components/spend-limits/limit-warnings';
import { SpendLimitsContainer } from '@/components/spend-limits/spend-limits-container';
import { Stack } from '@/components/ui/columns';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import type { ActionError } from '@/lib/console/action-result';
import { callerMay } from '@/lib/console/caller-may';
import { readForPage } from '@/lib/console/call-from-page';
import { requireCaller } from '@/lib/console/current-call';
import { getOwnProfile, listAccessKeys } from '@/lib/domains/access';
import {
  getAccountSettings,
  getSimulatorSettings,
  putAccountSettings,
  putSimulatorSettings,
} from '@/lib/domains/account';
import { getSpend, setTextMessageSpendLimitOverride } from '@/lib/domains/spend-limits';
import { env } from '@/lib/env';
import { channels } from '@/lib/reference/channels';
import { messageStatuses } from '@/lib/reference/event-types';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Settings' };

const tabs = [
  { id: 'account', label: 'Account and limits' },
  { id: 'simulator', label: 'Simulator carrier' },
  { id: 'developers', label: 'Developers' },
] as const;

export default async function SettingsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [{ tab: wantedTab }, { workspace }] = await Promise.all([searchParams, requireCaller()]);
  const tab = tabs.find(({ id }) => id === wantedTab)?.id ?? 'account';
  return (
    <ConsolePage breadcrumbs={[{ label: 'Settings' }]}>
      <PageHeader title="Settings" info={<InfoLink topic={settingsHelp} />} />
      <Stack>
        <TabLinks
          label="Settings sections"
          activeId={tab}
          tabs={tabs.map(({ id, label }) => ({ id, label, href: routes.settingsTab(id) }))}
        />
        <ConsoleCallRegion region={workspace.region}>
          {tab === 'account' && <AccountTab />}
          {tab === 'simulator' && <SimulatorTab />}
          {tab === 'developers' && <DevelopersTab region={workspace.region} />}
        </ConsoleCallRegion>
      </Stack>
    </ConsolePage>
  );
}

async function AccountTab() {
  const [settings, profile, maySetChannels, maySetLimits, ...spends] = await Promise.all([
    readForPage(getAccountSettings, {}),
    readForPage(getOwnProfile, {}),
    callerMay(putAccountSettings),
    callerMay(setTextMessageSpendLimitOverride),
    ...channels.map((Channel) => readForPage(getSpend, { Channel })),
  ]);
  const failedSpend = spends.find((spend) => !spend.ok);
  return (
    <Stack>
      <LimitWarnings spends={spends.flatMap((spend) => (spend.ok ? [spend.data] : []))} editHere />
      {settings.ok ? (
        <>
          <AccountContainer
            accountId={settings.data.AccountId}
            accountName={profile.ok ? profile.data.AccountName : undefined}
            region={settings.data.Region}
          />
          <ChannelsContainer settings={settings.data} mayEdit={maySetChannels} />
        </>
      ) : (
        <Failed what="Channels" error={settings.error} />
      )}
      {failedSpend && !failedSpend.ok ? (
        <Failed what="Spending limits" error={failedSpend.error} />
      ) : (
        <SpendLimitsContainer
          spends={spends.flatMap((spend) => (spend.ok ? [spend.data] : []))}
          mayEdit={maySetLimits}
        />
      )}
      <PricesContainer />
    </Stack>
  );
}

async function SimulatorTab() {
  const [settings, mayEdit] = await Promise.all([
    readForPage(getSimulatorSettings, {}),
    callerMay(putSimulatorSettings),
  ]);
  if (!settings.ok) return <Failed what="Simulator settings" error={settings.error} />;
  const outcomes = messageStatuses.TEXT.filter(({ isFinal }) => isFinal)
    .map(({ status, description }) => ({ status, description, label: messageStatusLook(status, true).label }))
    .sort((a, b) => Number(b.status === 'DELIVERED') - Number(a.status === 'DELIVERED'));
  return <SimulatorForm settings={settings.data} outcomes={outcomes} speed={env.simulatorSpeed} mayEdit={mayEdit} />;
}

async function DevelopersTab({ region }: { region: string }) {
  const keys = await readForPage(listAccessKeys, {});
  const active = keys.ok ? keys.data.AccessKeys.find(({ Status }) => Status === 'Active') : undefined;
  return (
    <DeveloperGuide endpointUrl={`${env.publicUrl}/api/sms-voice`} region={region} accessKeyId={active?.AccessKeyId} />
  );
}

function Failed({ what, error }: { what: string; error: ActionError }) {
  return <OperationErrorAlert error={error} header={`${what} could not be loaded`} action={<RetryButton />} />;
}
