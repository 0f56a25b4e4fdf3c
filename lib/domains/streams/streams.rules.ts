import { invalid } from '@/lib/operations/operation-error';
import type { DestinationKind } from './streams.shapes';

/** A stream that nobody has set up writes to the folder: every minute, or sooner when so much has come. */
export const defaultStreamSettings = {
  destinationKind: 'FOLDER',
  bufferSeconds: 60,
  bufferBytes: 5 * 1024 * 1024,
} as const;

export const mebibyte = 1024 * 1024;

interface Place {
  readonly Destination?: DestinationKind | undefined;
  readonly Bucket?: string | undefined;
  readonly KeyPrefix?: string | undefined;
}

/**
 * Where a stream writes, as it is stored.
 * @throws ValidationException MISSING_PARAMETER for a bucket without its name, PARAMETERS_CANNOT_BE_USED_TOGETHER for what
 *   only a bucket has
 */
export function placeOf({ Destination = defaultStreamSettings.destinationKind, Bucket, KeyPrefix }: Place) {
  if (Destination === 'BUCKET' && Bucket === undefined) {
    throw invalid('MISSING_PARAMETER', 'Bucket is required for a stream that writes to a bucket.', 'Bucket');
  }
  const extra = Bucket !== undefined ? 'Bucket' : KeyPrefix !== undefined ? 'KeyPrefix' : undefined;
  if (Destination === 'FOLDER' && extra !== undefined) {
    throw invalid(
      'PARAMETERS_CANNOT_BE_USED_TOGETHER',
      `${extra} is for streams that write to a bucket. Leave it out, or set Destination to BUCKET.`,
      extra,
    );
  }
  return { destinationKind: Destination, bucket: Bucket ?? null, keyPrefix: KeyPrefix ?? '' };
}
