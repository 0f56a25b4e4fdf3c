import { checkUnused } from '@/lib/domains/event-destinations/check-unused';
import { defineOperation } from '@/lib/operations/define-operation';
import { streamMembers, streamTail } from './streams.present';
import { deleteStreamRow, lockStream } from './streams.rows';
import { deletedStreamOutput, streamKey } from './streams.shapes';

/** DeleteStream: a stream that no event destination publishes to. What it has written stays; what waits is gone. */
export const deleteStream = defineOperation({
  name: 'DeleteStream',
  exposure: 'console',
  access: 'write',
  input: streamKey,
  output: deletedStreamOutput,
  errors: { ConflictException: ['RESOURCE_NOT_EMPTY'], ResourceNotFoundException: [] },
  resources: ({ StreamName }) => [streamTail(StreamName)],
  async handler({ StreamName }, context) {
    const row = await lockStream(context, StreamName);
    await checkUnused(context, 'STREAM', StreamName);
    await deleteStreamRow(context, row);
    return streamMembers(context.workspace, row);
  },
});
