import { openTarget } from '@/lib/domains/event-destinations/targets.rows';
import type { OperationContext, Workspace } from '@/lib/operations/call-context';
import { invalid } from '@/lib/operations/operation-error';
import { regionByCode } from '@/lib/reference/regions';

/** The members of UpdatePhoneNumber and UpdatePool that name where received texts go. */
export interface TwoWayChannel {
  readonly TwoWayEnabled?: boolean | undefined;
  /** A topic's ARN, or `connect.<region>.amazonaws.com`. */
  readonly TwoWayChannelArn?: string | undefined;
  readonly TwoWayChannelRole?: string | undefined;
}

const topicArn = /^arn:aws[a-z-]*:sns:([a-z0-9-]+):(\d{12}):([A-Za-z0-9_-]{1,256})(\.fifo)?$/;
const connectHost = /^connect\.([a-z0-9-]+)\.amazonaws\.com$/;
const roleArn = /^arn:aws[a-z-]*:iam::(\d{12}):role\/[!-~]+$/;

/**
 * The name of the topic that a channel is, undefined where it is Amazon Connect.
 * @throws ValidationException INVALID_ARN for what is neither, INVALID_PARAMETER for a FIFO topic (guide 3875),
 *   RESOURCE_NOT_ACCESSIBLE for the topic of another account or region
 */
function topicNameOf({ accountId, region }: Workspace, channelArn: string): string | undefined {
  const [, connectRegion] = connectHost.exec(channelArn) ?? [];
  if (connectRegion !== undefined && regionByCode(connectRegion)) return undefined;
  const [, topicRegion, topicAccount, name, fifo] = topicArn.exec(channelArn) ?? [];
  if (name === undefined) {
    throw invalid(
      'INVALID_ARN',
      `TwoWayChannelArn must be the ARN of a topic, such as arn:aws:sns:${region}:${accountId}:replies, or connect.${region}.amazonaws.com.`,
      'TwoWayChannelArn',
    );
  }
  if (fifo) {
    throw invalid('INVALID_PARAMETER', 'A FIFO topic cannot receive two-way messages.', 'TwoWayChannelArn');
  }
  if (topicAccount !== accountId || topicRegion !== region) {
    throw invalid(
      'RESOURCE_NOT_ACCESSIBLE',
      `The topic must be of this account and region: arn:aws:sns:${region}:${accountId}:${name}.`,
      'TwoWayChannelArn',
    );
  }
  return name;
}

/** @throws ValidationException INVALID_ARN; RESOURCE_NOT_ACCESSIBLE for the role of another account */
function checkRole({ accountId }: Workspace, role: string): void {
  const [, roleAccount] = roleArn.exec(role) ?? [];
  if (roleAccount === undefined) {
    throw invalid(
      'INVALID_ARN',
      `TwoWayChannelRole must be the ARN of a role, such as arn:aws:iam::${accountId}:role/replies.`,
      'TwoWayChannelRole',
    );
  }
  if (roleAccount !== accountId) {
    throw invalid('RESOURCE_NOT_ACCESSIBLE', `The role must be of this account, ${accountId}.`, 'TwoWayChannelRole');
  }
}

/**
 * Whether this workspace can use a two-way channel that a number or pool is given; a topic of its own is made on first use,
 * so that what is published to it has somewhere to go. What is not given is not checked: it was when it was given.
 * Source: guide 3744-3880.
 * @throws ValidationException INVALID_ARN, INVALID_PARAMETER or RESOURCE_NOT_ACCESSIBLE
 */
export async function checkTwoWayChannel(
  context: Pick<OperationContext, 'db' | 'now' | 'workspace'>,
  { TwoWayChannelArn, TwoWayChannelRole }: TwoWayChannel,
): Promise<void> {
  const { workspace } = context;
  if (TwoWayChannelRole !== undefined) checkRole(workspace, TwoWayChannelRole);
  if (TwoWayChannelArn === undefined) return;
  const topicName = topicNameOf(workspace, TwoWayChannelArn);
  if (topicName !== undefined) await openTarget(context, { targetKind: 'TOPIC', targetName: topicName });
}
