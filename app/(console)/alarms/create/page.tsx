import type { Metadata } from 'next';
import { EditAlarmForm } from '@/components/alarms/edit-alarm-form';
import { ConsolePage } from '@/components/shell/console-page';
import { PageHeader } from '@/components/ui/page-header';
import { readTopicChoices } from '../read-topic-choices';
import { createBreadcrumbs } from './breadcrumbs';

export const metadata: Metadata = { title: 'Create alarm' };

export default async function CreateAlarmPage() {
  const topics = await readTopicChoices();
  return (
    <ConsolePage breadcrumbs={createBreadcrumbs} width="form">
      <PageHeader
        title="Create alarm"
        description="It notifies you when the month’s spend on SMS, MMS or voice messages passes an amount."
      />
      <EditAlarmForm topics={topics} />
    </ConsolePage>
  );
}
