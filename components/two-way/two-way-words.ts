import type { TwoWayChannelRole } from '@/lib/domains/topics/two-way-channel.shapes';

/** How people call where received texts go. */

const connectHost = /^connect\.[a-z0-9-]+\.amazonaws\.com$/;

export const isConnectChannel = (channelArn: string | undefined) => connectHost.test(channelArn ?? '');

/** The name of a topic; Amazon Connect by its own. */
export const channelName = (channelArn: string) =>
  isConnectChannel(channelArn) ? 'Amazon Connect' : (channelArn.split(':').at(-1) ?? channelArn);

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** A role by its own name, and what uses it: "replies, used by 2 phone numbers and 1 phone pool". */
export function roleUse({ TwoWayChannelRole, PhoneNumberCount, PoolCount }: TwoWayChannelRole): string {
  const users = [
    PhoneNumberCount > 0 && counted(PhoneNumberCount, 'phone number'),
    PoolCount > 0 && counted(PoolCount, 'phone pool'),
  ].filter((each) => each !== false);
  return `${TwoWayChannelRole.slice(TwoWayChannelRole.lastIndexOf('/') + 1)}, used by ${users.join(' and ')}`;
}
