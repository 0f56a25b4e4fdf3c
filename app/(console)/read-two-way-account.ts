import type { TwoWayAccount } from '@/components/two-way/two-way-form';
import { callFromPage } from '@/lib/console/call-from-page';
import { listTopics, listTwoWayChannelRoles } from '@/lib/domains/topics';

/** The account and Region that a resource's ARN names, the topics there, and the roles in use there. */
export async function readTwoWayAccount(resourceArn: string): Promise<TwoWayAccount> {
  const [, , , region = '', accountId = ''] = resourceArn.split(':');
  const [{ Topics }, { TwoWayChannelRoles }] = await Promise.all([
    callFromPage(listTopics, {}),
    callFromPage(listTwoWayChannelRoles, {}),
  ]);
  return {
    region,
    accountId,
    topics: Topics.map(({ TopicArn, TopicName }) => ({ arn: TopicArn, name: TopicName })),
    roles: TwoWayChannelRoles,
  };
}
