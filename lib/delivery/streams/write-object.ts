import type { StreamStorage } from '@/lib/operations/call-context';
import { writeToBucket } from './write-to-bucket';
import { writeToFolder } from './write-to-folder';

/** A batch as it leaves: the same place and the same content however often it is tried. */
export interface BatchObject {
  /** Null = the installation's folder. */
  readonly bucket: string | null;
  /** In the bucket, or below the folder. */
  readonly key: string;
  readonly body: Buffer;
}

/**
 * Writes an object whole or not at all, and safe from a crash once this returns.
 * @returns where it stands: the path below the folder, or `s3://bucket/key`
 * @throws ObjectNotWritten
 */
export async function writeObject(storage: StreamStorage, object: BatchObject): Promise<string> {
  if (object.bucket === null) {
    await writeToFolder(storage.folder, object.key, object.body);
    return object.key;
  }
  await writeToBucket(storage, object.bucket, object.key, object.body);
  return `s3://${object.bucket}/${object.key}`;
}
