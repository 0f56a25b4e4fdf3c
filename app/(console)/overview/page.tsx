import type { Metadata } from 'next';
import { Suspense, type ReactNode } from 'react';
import { AlarmsAtAGlance } from '@/components/alarms/alarms-at-a-glance';
import { overviewHelp } from '@/components/overview/overview-help';
import { QuickStartCards } from '@/components/overview/quick-start-cards';
import { RecentMessages } from '@/components/overview/recent-messages';
import { ResourceCounts } from '@/components/overview/resource-counts';
import { SpendingStatus } from '@/components/overview/spending-status';
import { PageFollower } from '@/components/patterns/page-follower';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { Columns, Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { PageHeader } from '@/components/ui/page-header';
import { Skeleton } from '@/components/ui/skeleton';
import type { ActionResult } from '@/lib/console/action-result';
import { asJson } from '@/lib/console/as-json';
import { callerMay } from '@/lib/console/caller-may';
import { readForPage } from '@/lib/console/call-from-page';
import { requireCaller } from '@/lib/console/current-call';
import { listAlarms } from '@/lib/domains/alarms';
import { getOverview } from '@/lib/domains/overview';
import type { Overview } from '@/lib/domains/overview/overview.shapes';
import { getSpend, setTextMessageSpendLimitOverride } from '@/lib/domains/spend-limits';
import { channels } from '@/lib/reference/channels';
import { regions } from '@/lib/reference/regions';

export const metadata: Metadata = { title: 'Overview' };

/** The frame is sent at once; each box follows when what it shows is there. */
export default async function OverviewPage() {
  const { workspace } = await requireCaller();
  const overview = readForPage(getOverview, {});
  const spends = Promise.all(channels.map((Channel) => readForPage(getSpend, { Channel })));
  const region = regions.find(({ code }) => code === workspace.region)?.name ?? workspace.region;
  return (
    <ConsolePage breadcrumbs={[{ label: 'Overview' }]}>
      <PageHeader
        title="Overview"
        info={<InfoLink topic={overviewHelp} />}
        description={`Account status, limits and messages in ${region}.`}
        actions={
          <Suspense fallback={null}>
            <Follower overview={overview} />
          </Suspense>
        }
      />
      <Stack>
        <Loading title="Quick start" heightPx={76}>
          <QuickStartCards overview={overview} />
        </Loading>
        <Loading title="Spending status" heightPx={150}>
          <SpendingStatus spends={spends} mayEdit={callerMay(setTextMessageSpendLimitOverride)} />
        </Loading>
        <Loading title="Alarms" heightPx={40}>
          <Alarms />
        </Loading>
        <Columns layout="2-1">
          <Loading title="Messages" heightPx={330}>
            <RecentMessages overview={overview} />
          </Loading>
          <Loading title="Resources" heightPx={330}>
            <ResourceCounts overview={overview} />
          </Loading>
        </Columns>
      </Stack>
    </ConsolePage>
  );
}

function Loading({ title, heightPx, children }: { title: string; heightPx: number; children: ReactNode }) {
  return (
    <Suspense
      fallback={
        <Container title={title}>
          <div role="status" style={{ height: heightPx }}>
            <span className="sr-only">Loading {title.toLowerCase()}</span>
            <Skeleton className="rounded-control h-full!" />
          </div>
        </Container>
      }
    >
      {children}
    </Suspense>
  );
}

/** Which alarms fire; GetOverview names them too, so that the page follows their states. */
async function Alarms() {
  return <AlarmsAtAGlance result={await readForPage(listAlarms, { StateValue: 'ALARM' })} />;
}

async function Follower({ overview }: { overview: Promise<ActionResult<Overview>> }) {
  const result = await overview;
  return result.ok && <PageFollower operationName="GetOverview" input={{}} answer={asJson(result.data)} />;
}
