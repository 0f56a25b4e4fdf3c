import { targetForms, type TargetKind } from './event-destinations.rules';
import type { CreateEventDestinationInput } from './event-destinations.shapes';

interface Owner {
  readonly accountId: string;
  readonly region: string;
}

const suffixes: Readonly<Record<TargetKind, string>> = { LOG_GROUP: 'logs', STREAM: 'stream', TOPIC: 'topic' };

/** The room that the names of the three destinations leave for what they begin with. */
export const mostSetupNameCharacters = 64 - '-stream'.length;

/** The role that the forms suggest: nothing here asks what it may do. */
export const suggestedRole = ({ accountId }: Owner) => `arn:aws:iam::${accountId}:role/sms-events`;

/**
 * The destinations of an automatic setup (guide 587-588): a log group, a stream and a topic of one name, each with all
 * events.
 */
export function automaticDestinations(
  owner: Owner,
  configurationSetName: string,
  name: string,
): readonly CreateEventDestinationInput[] {
  const IamRoleArn = suggestedRole(owner);
  const destination = (kind: TargetKind) => ({
    ConfigurationSetName: configurationSetName,
    EventDestinationName: `${name}-${suffixes[kind]}`,
    MatchingEventTypes: ['ALL' as const],
  });
  return [
    {
      ...destination('LOG_GROUP'),
      CloudWatchLogsDestination: { IamRoleArn, LogGroupArn: targetForms.LOG_GROUP.arnOf(owner, name) },
    },
    {
      ...destination('STREAM'),
      KinesisFirehoseDestination: { IamRoleArn, DeliveryStreamArn: targetForms.STREAM.arnOf(owner, name) },
    },
    { ...destination('TOPIC'), SnsDestination: { TopicArn: targetForms.TOPIC.arnOf(owner, name) } },
  ];
}
