import type { Metadata } from 'next';
import { DeliveryCharts } from '@/components/delivery/delivery-charts';
import { readTab } from '@/components/delivery/delivery-export';
import { deliveryHelp } from '@/components/delivery/delivery-help';
import {
  deliveryFilterProperties,
  deliveryRangeChoices,
  readDeliveryState,
  readRange,
  toFilters,
  toMessageFilter,
} from '@/components/delivery/delivery-query';
import { DeliveryRangeMenu } from '@/components/delivery/delivery-range-menu';
import { DeliverySummary } from '@/components/delivery/delivery-summary';
import { deliveryTabs, statusRows } from '@/components/delivery/delivery-rows';
import { FailureReasons } from '@/components/delivery/failure-reasons';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { PageFollower } from '@/components/patterns/page-follower';
import { RetryButton } from '@/components/patterns/refresh';
import { parseTableState, type SearchParams } from '@/components/patterns/resource-table';
import { TableFilter } from '@/components/patterns/resource-table/table-filter';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { Stack } from '@/components/ui/columns';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { asJson } from '@/lib/console/as-json';
import { readForPage } from '@/lib/console/call-from-page';
import { getDeliveryStatistics } from '@/lib/domains/delivery-statistics';
import { routes } from '@/lib/routes';
import { DeliveryTable } from './delivery-table';

export const metadata: Metadata = { title: 'Delivery' };

export default async function DeliveryPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams;
  const one = (name: string) => [params[name]].flat()[0];
  const range = readRange(one('range'));
  const tab = readTab(one('by'));
  const state = readDeliveryState(
    parseTableState({ ...params, sort: undefined }, { columns: [], filterProperties: deliveryFilterProperties }),
  );
  const filter = toMessageFilter(state);
  const question = { ...range.question, Filters: toFilters(state) };
  const statistics = await readForPage(getDeliveryStatistics, question);
  const hrefOf = (key: string, by: string = tab) => routes.delivery.page({ range: key, by }, filter);
  return (
    <ConsolePage breadcrumbs={[{ label: 'Delivery' }]}>
      <PageHeader
        title="Delivery"
        info={<InfoLink topic={deliveryHelp} />}
        description="What became of messages, where, and why some failed. Hours and days are UTC."
        actions={
          <>
            {statistics.ok && (
              <PageFollower operationName="GetDeliveryStatistics" input={question} answer={asJson(statistics.data)} />
            )}
            <DeliveryRangeMenu
              label={range.label}
              choices={Object.entries(deliveryRangeChoices).map(([key, { label }]) => ({
                key,
                label,
                href: hrefOf(key),
                isChosen: key === range.key,
              }))}
              customHref={routes.delivery.page({ by: tab }, filter)}
            />
          </>
        }
      />
      <Stack>
        <TableFilter state={state} properties={deliveryFilterProperties} placeholder="Filter delivery" />
        {statistics.ok ? (
          <>
            <DeliverySummary statistics={statistics.data} filter={filter} />
            <DeliveryCharts {...statistics.data} />
            <FailureReasons
              rows={statusRows(statistics.data, filter)}
              failed={statistics.data.Total.Failed}
              pending={statistics.data.Total.Pending}
            />
          </>
        ) : (
          <OperationErrorAlert
            error={statistics.error}
            header="Delivery could not be loaded"
            action={<RetryButton />}
          />
        )}
        <TabLinks
          label="Delivery by"
          activeId={tab}
          tabs={deliveryTabs.map(({ id, label }) => ({ id, label, href: hrefOf(range.key, id) }))}
        />
        <DeliveryTable tab={tab} params={params} question={question} statistics={statistics} />
      </Stack>
    </ConsolePage>
  );
}
