import type { Metadata } from 'next';
import NextLink from 'next/link';
import { notFound } from 'next/navigation';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { channelWords } from '@/components/messages/message-words';
import { pageToken, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { priceHistoryTable } from '@/components/prices/price-history-table';
import { priceTitle, priceUnits } from '@/components/prices/price-words';
import { pricesHelp } from '@/components/prices/prices-help';
import { spendBreadcrumb } from '@/components/prices/spend-breadcrumb';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { buttonClasses } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { readForPage } from '@/lib/console/call-from-page';
import { listPriceHistory } from '@/lib/domains/prices';
import { listPriceHistoryInput } from '@/lib/domains/prices/prices.shapes';
import { countryByIso } from '@/lib/reference/countries';
import { routes } from '@/lib/routes';

type Props = {
  params: Promise<{ isoCountryCode: string; channel: string; originatorType: string }>;
  searchParams: Promise<SearchParams>;
};

export const metadata: Metadata = { title: 'Price' };

export default async function PriceHistoryPage({ params, searchParams }: Props) {
  const [named, query] = await Promise.all([params, searchParams]);
  const wanted = listPriceHistoryInput.safeParse({
    IsoCountryCode: named.isoCountryCode,
    Channel: named.channel,
    OriginatorType: named.originatorType === 'any' ? '*' : named.originatorType,
  });
  // Whatever else a URL may hold names no price.
  if (!wanted.success) notFound();
  const { IsoCountryCode, Channel, OriginatorType } = wanted.data;
  const { preferences, savePreferences } = await tablePreferences(priceHistoryTable);
  const state = parseTableState(query, priceHistoryTable, preferences);
  const result = await readForPage(listPriceHistory, {
    ...wanted.data,
    MaxResults: state.pageSize,
    NextToken: pageToken(state),
  });
  const countryName = countryByIso(IsoCountryCode)?.name ?? IsoCountryCode;
  const title = priceTitle(countryName, Channel, OriginatorType);
  return (
    <ConsolePage
      breadcrumbs={[spendBreadcrumb, { label: 'Price table', href: routes.prices.list() }, { label: title }]}
    >
      <PageHeader
        title={title}
        info={<InfoLink topic={pricesHelp} />}
        description={
          OriginatorType === '*'
            ? `The price of ${priceUnits[Channel]}, from every originator whose type has no price of its own.`
            : `The price of ${priceUnits[Channel]}. It counts before the price of any originator.`
        }
        actions={
          <NextLink href={routes.prices.ofCountry(IsoCountryCode)} prefetch={false} className={buttonClasses('normal')}>
            View prices of {countryName}
          </NextLink>
        }
      />
      <ResourceTable
        definition={priceHistoryTable}
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        variant="container"
        title={`${channelWords[Channel]} price history`}
        description="The latest first. Earlier prices stay: they explain what was charged."
        result={
          result.ok ? { ok: true, data: { rows: result.data.Entries, nextToken: result.data.NextToken } } : result
        }
        emptyText="There was no price before."
        loadedAt={new Date()}
      />
    </ConsolePage>
  );
}
