import type { TopicChoice } from '@/components/alarms/edit-alarm-form';
import { callFromPage } from '@/lib/console/call-from-page';
import { listTopics } from '@/lib/domains/topics';

/** The topics that an alarm can tell. */
export async function readTopicChoices(): Promise<TopicChoice[]> {
  const { Topics } = await callFromPage(listTopics, {});
  return Topics.map(({ TopicName, SubscriptionCount }) => ({ name: TopicName, subscriptions: SubscriptionCount }));
}
