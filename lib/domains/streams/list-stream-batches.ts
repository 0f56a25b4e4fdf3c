import { defineOperation } from '@/lib/operations/define-operation';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { presentBatch, streamTail } from './streams.present';
import { listBatchRows, requireStream } from './streams.rows';
import { listStreamBatchesInput, listStreamBatchesOutput } from './streams.shapes';

/** ListStreamBatches: the objects that a stream has written in the last thirty days, the last first. */
export const listStreamBatches = defineOperation({
  name: 'ListStreamBatches',
  exposure: 'console',
  access: 'read',
  input: listStreamBatchesInput,
  output: listStreamBatchesOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_NEXT_TOKEN'] },
  resources: ({ StreamName }) => [streamTail(StreamName)],
  async handler({ StreamName, MaxResults = 50, NextToken }, context) {
    const { streamId } = await requireStream(context, StreamName);
    const scope = JSON.stringify(['ListStreamBatches', streamId]);
    const position = readPageToken(context, scope, NextToken);
    const rows = await listBatchRows(context, streamId, position && String(position[0]), MaxResults + 1);
    const shown = rows.slice(0, MaxResults);
    const last = shown.at(-1);
    return {
      Batches: shown.map(presentBatch),
      NextToken: rows.length > MaxResults && last ? makePageToken(context, scope, [last.batchId]) : undefined,
    };
  },
});
