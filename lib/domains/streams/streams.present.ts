import type { streamBatches, streams } from '@/db/schema';
import { targetForms } from '@/lib/domains/event-destinations/event-destinations.rules';
import type { Workspace } from '@/lib/operations/call-context';
import { mebibyte } from './streams.rules';
import type { Stream, StreamBatch } from './streams.shapes';

export type StreamRow = typeof streams.$inferSelect;
type BatchRow = typeof streamBatches.$inferSelect;

/** The tail by which policies name a stream of this installation. */
export const streamTail = (streamName: string) => `stream/${streamName}`;

export const streamMembers = (workspace: Workspace, { streamName }: Pick<StreamRow, 'streamName'>) => ({
  StreamName: streamName,
  StreamArn: targetForms.STREAM.arnOf(workspace, streamName),
});

/** @param waiting records that wait, of each stream by its id */
export function presentStream(
  workspace: Workspace,
  row: StreamRow,
  waiting: ReadonlyMap<number, number>,
  destinations: ReadonlyMap<string, number>,
): Stream {
  return {
    ...streamMembers(workspace, row),
    Destination: row.destinationKind,
    Bucket: row.bucket ?? undefined,
    KeyPrefix: row.keyPrefix || undefined,
    BufferSeconds: row.bufferSeconds,
    BufferMebibytes: Math.ceil(row.bufferBytes / mebibyte),
    CreatedTimestamp: row.createdAt,
    EventDestinationCount: destinations.get(row.streamName) ?? 0,
    WaitingRecords: waiting.get(row.streamId) ?? 0,
    LastWrittenTimestamp: row.lastWrittenAt ?? undefined,
    Failures: row.failures,
    LastFailure: row.lastFailure ?? undefined,
    LastFailureTimestamp: row.lastFailedAt ?? undefined,
    // While a first try is under way it is nobody's concern until when.
    NextTryTimestamp: row.failures > 0 ? (row.retryAt ?? undefined) : undefined,
  };
}

export const presentBatch = (row: BatchRow): StreamBatch => ({
  BatchId: row.batchId,
  Location: row.location,
  RecordCount: row.recordCount,
  Bytes: row.byteCount,
  WrittenTimestamp: row.writtenAt,
});
