import type { Metadata } from 'next';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import type { SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { SpendHeader, type SpendAddress } from '@/components/spend/spend-header';
import { monthNamed, tabNamed, viewNamed } from '@/components/spend/spend-words';
import { LimitWarnings } from '@/components/spend-limits/limit-warnings';
import { Stack } from '@/components/ui/columns';
import { callerMay } from '@/lib/console/caller-may';
import { readForPage } from '@/lib/console/call-from-page';
import { getSpendSummary } from '@/lib/domains/spend';
import { getSpend, setTextMessageSpendLimitOverride } from '@/lib/domains/spend-limits';
import { channels } from '@/lib/reference/channels';
import { HistoryTab } from './history-tab';
import { MonthTab } from './month-tab';
import { UsageTab } from './usage-tab';

export const metadata: Metadata = { title: 'Spend' };

export default async function SpendPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams;
  const [summary, mayEditLimits, ...limits] = await Promise.all([
    readSummary(monthNamed(params.month)),
    callerMay(setTextMessageSpendLimitOverride),
    ...channels.map((Channel) => readForPage(getSpend, { Channel })),
  ]);
  const spends = limits.flatMap((limit) => (limit.ok ? [limit.data] : []));
  const address: SpendAddress = {
    tab: tabNamed(params.tab),
    view: viewNamed(params.by),
    month: summary.ok && !summary.data.IsPresent ? summary.data.Month : undefined,
  };
  return (
    <ConsolePage breadcrumbs={[{ label: 'Spend' }]}>
      <SpendHeader
        address={address}
        summary={summary.ok ? summary.data : undefined}
        spends={spends}
        mayEditLimits={mayEditLimits}
        loadedAt={new Date()}
      />
      <Stack className="mt-page-header-gap">
        {summary.ok ? (
          <>
            {summary.data.IsPresent && <LimitWarnings spends={spends} editHere />}
            {address.tab === 'month' && (
              <MonthTab address={address} summary={summary.data} spends={spends} params={params} />
            )}
            {address.tab === 'usage' && <UsageTab month={summary.data.Month} params={params} />}
            {address.tab === 'history' && <HistoryTab months={summary.data.KnownMonths} params={params} />}
          </>
        ) : (
          <OperationErrorAlert error={summary.error} header="Spend could not be loaded" action={<RetryButton />} />
        )}
      </Stack>
    </ConsolePage>
  );
}

/** The summary of a month; of the present one where an address names a month that is not known. */
async function readSummary(month: string | undefined) {
  const named = await readForPage(getSpendSummary, { Month: month });
  return named.ok || named.error.code !== 'ValidationException' ? named : readForPage(getSpendSummary, {});
}
