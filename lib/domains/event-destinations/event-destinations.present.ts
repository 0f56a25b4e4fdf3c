import type { eventDestinations } from '@/db/schema';
import type { EventDestination, EventTypeName } from './event-destinations.shapes';

export type EventDestinationRow = typeof eventDestinations.$inferSelect;

/** The one of the three members that says where a destination publishes. */
function targetMember({ targetKind, targetArn, roleArn }: EventDestinationRow) {
  const IamRoleArn = roleArn ?? '';
  switch (targetKind) {
    case 'LOG_GROUP':
      return { CloudWatchLogsDestination: { IamRoleArn, LogGroupArn: targetArn } };
    case 'STREAM':
      return { KinesisFirehoseDestination: { IamRoleArn, DeliveryStreamArn: targetArn } };
    case 'TOPIC':
      return { SnsDestination: { TopicArn: targetArn } };
  }
}

export function presentEventDestination(row: EventDestinationRow): EventDestination {
  return {
    EventDestinationName: row.eventDestinationName,
    Enabled: row.enabled,
    MatchingEventTypes: row.matchingEventTypes as EventTypeName[], // stored from an input that its schema had parsed
    ...targetMember(row),
  };
}
