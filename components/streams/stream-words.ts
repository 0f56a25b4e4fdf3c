import type { Stream } from '@/lib/domains/streams/streams.shapes';

type Place = Pick<Stream, 'Destination' | 'Bucket' | 'KeyPrefix'>;

/** Where a stream writes: "Folder" or `s3://bucket/prefix`. */
export const placeText = ({ Destination, Bucket, KeyPrefix = '' }: Place) =>
  Destination === 'FOLDER' ? 'Folder' : `s3://${Bucket}/${KeyPrefix}`;

/** When a stream writes: "60 seconds or 5 MiB". */
export const bufferText = ({ BufferSeconds, BufferMebibytes }: Pick<Stream, 'BufferSeconds' | 'BufferMebibytes'>) =>
  `${BufferSeconds} ${BufferSeconds === 1 ? 'second' : 'seconds'} or ${BufferMebibytes} MiB`;

/** Records that wait; they are counted so far only. */
export const waitingText = (count: number) => (count >= 1000 ? '1,000 or more' : String(count));

/** "812 bytes", "4.2 KiB", "1.5 MiB". */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const kibibytes = bytes / 1024;
  return kibibytes < 1024 ? `${kibibytes.toFixed(1)} KiB` : `${(kibibytes / 1024).toFixed(1)} MiB`;
}
