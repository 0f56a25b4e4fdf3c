import { countDestinationsByTarget } from '@/lib/domains/event-destinations/targets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { presentStream, streamTail } from './streams.present';
import { countWaitingRecords, requireStream } from './streams.rows';
import { streamKey, streamOutput } from './streams.shapes';

/** GetStream: one stream, and how its writing goes. */
export const getStream = defineOperation({
  name: 'GetStream',
  exposure: 'console',
  access: 'read',
  input: streamKey,
  output: streamOutput,
  errors: { ResourceNotFoundException: [] },
  resources: ({ StreamName }) => [streamTail(StreamName)],
  async handler({ StreamName }, context) {
    const row = await requireStream(context, StreamName);
    const [waiting, destinations] = await Promise.all([
      countWaitingRecords(context, [row]),
      countDestinationsByTarget(context, 'STREAM'),
    ]);
    return presentStream(context.workspace, row, waiting, destinations);
  },
});
