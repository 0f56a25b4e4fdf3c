import { TableRefresh } from '@/components/patterns/resource-table/table-refresh';
import { InfoLink } from '@/components/shell/help-panel';
import { buttonClasses } from '@/components/ui/button';
import { TextLink } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import type { SpendSummary } from '@/lib/domains/spend/spend.shapes';
import type { Spend } from '@/lib/domains/spend-limits/spend-limits.shapes';
import { routes } from '@/lib/routes';
import { EditSpendLimitsMenu } from './edit-spend-limits-menu';
import { MonthMenu } from './month-menu';
import { spendHelp } from './spend-help';
import { monthText, spendTabs, spendViews, type SpendTab, type SpendView } from './spend-words';

/** What the page's address says, the default left out. */
export interface SpendAddress {
  readonly tab: SpendTab;
  readonly view: SpendView;
  /** Undefined for the present month. */
  readonly month: string | undefined;
}

/** The query of an address, as short as it can be. */
export function spendQuery({ tab, view, month }: SpendAddress) {
  return {
    month: tab === 'history' ? undefined : month,
    by: tab === 'month' && view.id !== spendViews[0].id ? view.id : undefined,
    tab: tab === spendTabs[0].id ? undefined : tab,
  };
}

/** Title, month, refresh, export and limits of the page, and its parts. */
export function SpendHeader({
  address,
  summary,
  spends,
  mayEditLimits,
  loadedAt,
}: {
  address: SpendAddress;
  /** Undefined where it could not be read: what depends on it is then left out. */
  summary: SpendSummary | undefined;
  spends: readonly Spend[];
  mayEditLimits: boolean;
  loadedAt: Date;
}) {
  const pageOf = (change: Partial<SpendAddress>) => routes.spend.page(spendQuery({ ...address, ...change }));
  const present = summary?.KnownMonths[0];
  return (
    <>
      <PageHeader
        title="Spend"
        info={<InfoLink topic={spendHelp} />}
        description={
          <>
            {descriptionOf(address, summary)}, by the{' '}
            <TextLink href={routes.prices.list()} prefetch={false}>
              price table
            </TextLink>
            .
          </>
        }
        actions={
          <>
            {summary && address.tab !== 'history' && (
              <MonthMenu
                chosen={monthText(summary.Month)}
                months={summary.KnownMonths.map((month) => ({
                  label: monthText(month),
                  href: pageOf({ month: month === present ? undefined : month }),
                }))}
              />
            )}
            <TableRefresh loadedAt={loadedAt.toISOString()} what="spend" />
            <a href={routes.spend.export(spendQuery(address))} download className={buttonClasses('normal')}>
              Export CSV
            </a>
            {spends.length > 0 && <EditSpendLimitsMenu spends={spends} mayEdit={mayEditLimits} />}
          </>
        }
      />
      <TabLinks
        label="Spend sections"
        activeId={address.tab}
        tabs={spendTabs.map(({ id, label }) => ({ id, label, href: pageOf({ tab: id }) }))}
      />
    </>
  );
}

function descriptionOf({ tab }: SpendAddress, summary: SpendSummary | undefined): string {
  if (tab === 'history') return 'Month by month';
  if (!summary || summary.IsPresent) return 'Month to date';
  return monthText(summary.Month);
}
