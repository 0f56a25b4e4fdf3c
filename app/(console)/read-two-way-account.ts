import type { TwoWayAccount } from '@/components/two-way/two-way-form';
import { callFromPage } from '@/lib/console/call-from-page';
import { listTopics } from '@/lib/domains/topics';

/** The account and Region that a resource's ARN names, and the topics there. */
export async function readTwoWayAccount(resourceArn: string): Promise<TwoWayAccount> {
  const [, , , region = '', accountId = ''] = resourceArn.split(':');
  const { Topics } = await callFromPage(listTopics, {});
  return { region, accountId, topics: Topics.map(({ TopicArn, TopicName }) => ({ arn: TopicArn, name: TopicName })) };
}
