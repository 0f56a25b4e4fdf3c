import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { activityHelp } from '@/components/activity/activity-help';
import { ActivitySummary } from '@/components/activity/activity-summary';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { JsonViewer } from '@/components/ui/json-viewer';
import { PageHeader } from '@/components/ui/page-header';
import { callFromPage } from '@/lib/console/call-from-page';
import { getActivityRecord } from '@/lib/domains/activity';
import { getActivityRecordInput } from '@/lib/domains/activity/activity.shapes';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Activity record' };

export default async function ActivityRecordPage({ params }: { params: Promise<{ eventId: string }> }) {
  const { eventId } = await params;
  // What cannot be an ID names no record.
  if (!getActivityRecordInput.safeParse({ EventId: eventId }).success) notFound();
  const { Record: record, ...summary } = await callFromPage(getActivityRecord, { EventId: eventId });
  return (
    <ConsolePage breadcrumbs={[{ label: 'Activity', href: routes.activity.list }, { label: summary.EventName }]}>
      <PageHeader
        title={<span className="break-words">{summary.EventName}</span>}
        info={<InfoLink topic={activityHelp} />}
      />
      <Stack>
        <ActivitySummary record={summary} />
        <Container title="Record" description="As the service logs it. Secrets and the texts of messages are left out.">
          <JsonViewer value={record} label="Record" />
        </Container>
      </Stack>
    </ConsolePage>
  );
}
