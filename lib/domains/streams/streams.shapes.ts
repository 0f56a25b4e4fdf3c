import { z } from 'zod';
import { wireEnum, wireInteger, wireString, wireTimestamp } from '@/lib/reference/wire-types';

/** As the names of delivery streams are; dots alone would be folders. */
export const streamName = wireString({ min: 1, max: 64, pattern: /^(?!\.+$)[A-Za-z0-9_.-]+$/u });

export const destinationKinds = ['FOLDER', 'BUCKET'] as const;
export type DestinationKind = (typeof destinationKinds)[number];

const settings = z.object({
  /** FOLDER: the installation's own for streams (STREAMS_DIR). BUCKET: one of its object storage (STREAMS_S3_…). */
  Destination: wireEnum(destinationKinds),
  /** With BUCKET: its name. */
  Bucket: wireString({ min: 3, max: 63, pattern: /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/u }).optional(),
  /** With BUCKET: stands before the keys of its objects. */
  KeyPrefix: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9!_.*'()/-]+$/u }).optional(),
  /** A batch is written when its oldest record has waited so long, or when its records are so large together. */
  BufferSeconds: wireInteger({ min: 1, max: 900 }),
  BufferMebibytes: wireInteger({ min: 1, max: 16 }),
});

const stream = settings.extend({
  StreamName: z.string(),
  StreamArn: z.string(),
  CreatedTimestamp: wireTimestamp(),
  /** How many event destinations publish to it. */
  EventDestinationCount: z.number(),
  /** Records that wait for their batch; counted up to a thousand. */
  WaitingRecords: z.number(),
  LastWrittenTimestamp: wireTimestamp().optional(),
  /** Tries since the last batch that was written. */
  Failures: z.number(),
  /** Why the last of all tries that failed did. */
  LastFailure: z.string().optional(),
  LastFailureTimestamp: wireTimestamp().optional(),
  NextTryTimestamp: wireTimestamp().optional(),
});
export type Stream = z.infer<typeof stream>;

export const streamKey = z.object({ StreamName: streamName });

export const createStreamInput = settings.partial().extend(streamKey.shape);
export type CreateStreamInput = z.infer<typeof createStreamInput>;
export const putStreamSettingsInput = settings.extend(streamKey.shape);
export type PutStreamSettingsInput = z.infer<typeof putStreamSettingsInput>;
export const streamOutput = stream;

export const deletedStreamOutput = z.object({ StreamName: z.string(), StreamArn: z.string() });

export const listStreamsInput = z.object({});
export const listStreamsOutput = z.object({ Streams: z.array(stream) });

export const listStreamBatchesInput = streamKey.extend({
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  NextToken: wireString({ min: 1, max: 1024 }).optional(),
});

const batch = z.object({
  BatchId: z.string(),
  /** The path below STREAMS_DIR, or the address of the object (`s3://bucket/key`). */
  Location: z.string(),
  RecordCount: z.number(),
  Bytes: z.number(),
  WrittenTimestamp: wireTimestamp(),
});
export type StreamBatch = z.infer<typeof batch>;
export const listStreamBatchesOutput = z.object({ Batches: z.array(batch), NextToken: z.string().optional() });

/** How many records go with the next batch; none when nothing waits. */
export const flushStreamOutput = z.object({ RecordCount: z.number() });
