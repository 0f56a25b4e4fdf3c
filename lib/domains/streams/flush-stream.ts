import { defineOperation } from '@/lib/operations/define-operation';
import { beginBatch } from './stream-batches.rows';
import { streamTail } from './streams.present';
import { endPause, lockStream } from './streams.rows';
import { flushStreamOutput, streamKey } from './streams.shapes';

/** FlushStream: writes what waits now instead of when the batch is full or old enough, also after a try that failed. */
export const flushStream = defineOperation({
  name: 'FlushStream',
  exposure: 'console',
  access: 'write',
  input: streamKey,
  output: flushStreamOutput,
  errors: { ResourceNotFoundException: [] },
  resources: ({ StreamName }) => [streamTail(StreamName)],
  async handler({ StreamName }, context) {
    const row = await lockStream(context, StreamName);
    const RecordCount = await beginBatch(context.db, row, context.newUuid());
    await endPause(context, StreamName);
    return { RecordCount };
  },
});
