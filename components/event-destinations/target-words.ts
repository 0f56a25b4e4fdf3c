import type { EventDestination } from '@/lib/domains/event-destinations/event-destinations.shapes';
import type { TargetKind } from '@/lib/domains/event-destinations/event-destinations.rules';

/** What each kind of target is called where the service's own console names it, and here. */
export const targetKinds: Readonly<Record<TargetKind, { service: string; words: string }>> = {
  LOG_GROUP: { service: 'Amazon CloudWatch', words: 'log group' },
  STREAM: { service: 'Amazon Data Firehose', words: 'stream' },
  TOPIC: { service: 'Amazon SNS', words: 'topic' },
};

export function targetKindOf(destination: EventDestination): TargetKind {
  if (destination.CloudWatchLogsDestination) return 'LOG_GROUP';
  return destination.KinesisFirehoseDestination ? 'STREAM' : 'TOPIC';
}
