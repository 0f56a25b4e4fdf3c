import type { StreamStorage } from '@/lib/operations/call-context';
import { ObjectNotWritten } from './object-not-written';

/** A bucket that has not answered by then has not taken the object. Well within the time that a try may last. */
export const answerTimeLimitMilliseconds = 20_000;
const connectTimeLimitMilliseconds = 5000;

/**
 * Puts an object into a bucket; what stood under its key is replaced.
 * @throws ObjectNotWritten
 */
export async function writeToBucket(
  { endpoint, region, credentials }: StreamStorage,
  bucket: string,
  key: string,
  body: Buffer,
): Promise<void> {
  // Loaded by the first stream that writes to a bucket: most installations have none.
  const { PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client({
    region,
    ...(credentials && { credentials }),
    // Services other than the original seldom have a host name for each bucket.
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    // Trying again is the stream's own affair, with its own pauses.
    maxAttempts: 1,
    // Nor do all of them know the check sums of newer clients.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: connectTimeLimitMilliseconds,
      requestTimeout: answerTimeLimitMilliseconds,
    },
  });
  try {
    await client.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: 'application/x-ndjson' }),
      { abortSignal: AbortSignal.timeout(answerTimeLimitMilliseconds) },
    );
  } catch (error) {
    throw new ObjectNotWritten(`The bucket could not be written to: ${reasonOf(error)}.`, { cause: error });
  } finally {
    client.destroy();
  }
}

const reasons: Readonly<Record<string, string>> = {
  AbortError: 'it did not answer in time',
  TimeoutError: 'it did not answer in time',
  ECONNREFUSED: 'nobody answers at its address',
  ENOTFOUND: 'its host name is unknown',
  CredentialsProviderError: 'the server has no credentials for it',
  NoSuchBucket: 'there is no such bucket',
  AccessDenied: 'its owner denies it',
  InvalidAccessKeyId: 'it does not know the access key',
  SignatureDoesNotMatch: 'the secret access key is wrong',
};

/** The error's own name, with what it means where that is known. What a stranger's server writes is not repeated. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it failed';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  const status =
    '$metadata' in error ? (error.$metadata as { httpStatusCode?: number } | undefined)?.httpStatusCode : undefined; // of the SDK
  const name = /^[A-Za-z0-9]{1,60}$/.test(code) ? code : 'Error';
  return `${reasons[code] ?? 'it failed'} (${status === undefined ? name : `${name}, ${status}`})`;
}
