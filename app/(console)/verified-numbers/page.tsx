import type { Metadata } from 'next';
import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { VerifiedNumberActions } from '@/components/verified-destinations/verified-number-actions';
import { verifiedNumbersHelp } from '@/components/verified-destinations/verified-numbers-help';
import { verifiedNumbersTable, verifiedNumberValues } from '@/components/verified-destinations/verified-numbers-table';
import { AddNumberButton, VerifyNumberProvider } from '@/components/verified-destinations/verify-number';
import { readForPage } from '@/lib/console/call-from-page';
import { requireCaller } from '@/lib/console/current-call';
import { describeAccountLimits } from '@/lib/domains/account';
import { describeVerifiedDestinationNumbers } from '@/lib/domains/verified-destinations';
import { sandbox } from '@/lib/reference/quotas';
import { getRuntime } from '@/lib/runtime';
import { tablePreferences } from '@/app/(console)/table-preferences';

export const metadata: Metadata = { title: 'Verified numbers' };

/** The API's longest page, and ten times the quota. */
const allNumbers = 100;

export default async function VerifiedNumbersPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [{ workspace }, numbers, limits, { preferences, savePreferences }, params] = await Promise.all([
    requireCaller(),
    readForPage(describeVerifiedDestinationNumbers, { MaxResults: allNumbers }),
    readForPage(describeAccountLimits, {}),
    tablePreferences(verifiedNumbersTable),
    searchParams,
  ]);
  const state = parseTableState(params, verifiedNumbersTable, preferences);
  const quota = limits.ok
    ? limits.data.AccountLimits?.find(({ Name }) => Name === 'VERIFIED_DESTINATION_NUMBERS')
    : undefined;
  const now = getRuntime().clock();
  return (
    <ConsolePage breadcrumbs={[{ label: 'Verified numbers' }]} width="full">
      <VerifyNumberProvider codeValidityMinutes={sandbox.verification.codeValidityMinutes}>
        <ResourceTable
          definition={verifiedNumbersTable}
          state={state}
          preferences={preferences}
          savePreferences={savePreferences}
          result={
            numbers.ok
              ? { ok: true, data: pageInMemory(numbers.data.VerifiedDestinationNumbers, state, verifiedNumberValues) }
              : numbers
          }
          info={<InfoLink topic={verifiedNumbersHelp} />}
          description={
            quota &&
            `${quota.Used} of ${quota.Max} numbers are in use. The sandbox sends to these and to simulator destinations.`
          }
          selection="single"
          actions={
            <VerifiedNumberActions now={new Date(now.getTime() + workspace.clockOffsetMilliseconds).toISOString()} />
          }
          createButtons={{
            primary: <AddNumberButton variant="primary" />,
            empty: <AddNumberButton variant="normal" />,
          }}
          emptyText="Verify a number of your own, and the sandbox can send to it."
          loadedAt={now}
        />
      </VerifyNumberProvider>
    </ConsolePage>
  );
}
