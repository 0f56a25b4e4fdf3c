import type { Metadata } from 'next';
import { EditAlarmForm } from '@/components/alarms/edit-alarm-form';
import { ConsolePage } from '@/components/shell/console-page';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import { readTopicChoices } from '../../read-topic-choices';
import { requireAlarmOfPage } from '../require-alarm';

export const metadata: Metadata = { title: 'Edit alarm' };

export default async function EditAlarmPage({ params }: { params: Promise<{ alarmName: string }> }) {
  const { alarmName } = await params;
  const [alarm, topics] = await Promise.all([requireAlarmOfPage(alarmName), readTopicChoices()]);
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Alarms', href: routes.alarms.list() },
        { label: alarm.AlarmName, href: routes.alarms.detail(alarm.AlarmName) },
        { label: 'Edit alarm' },
      ]}
      width="form"
    >
      <PageHeader
        title="Edit alarm"
        description={`What ${alarm.AlarmName} watches and whom it tells. Its state stays until the next evaluation.`}
      />
      <EditAlarmForm alarm={alarm} topics={topics} />
    </ConsolePage>
  );
}
