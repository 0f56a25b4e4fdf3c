import { countDestinationsByTarget } from '@/lib/domains/event-destinations/targets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { presentStream, streamTail } from './streams.present';
import { countWaitingRecords, listStreamRows } from './streams.rows';
import { listStreamsInput, listStreamsOutput } from './streams.shapes';

/** ListStreams: the streams of the workspace, by name, and how the writing of each goes. */
export const listStreams = defineOperation({
  name: 'ListStreams',
  exposure: 'console',
  access: 'read',
  input: listStreamsInput,
  output: listStreamsOutput,
  errors: {},
  resources: () => [streamTail('*')],
  async handler(_input, context) {
    const rows = await listStreamRows(context);
    const [waiting, destinations] = await Promise.all([
      countWaitingRecords(context, rows),
      countDestinationsByTarget(context, 'STREAM'),
    ]);
    return { Streams: rows.map((row) => presentStream(context.workspace, row, waiting, destinations)) };
  },
});
