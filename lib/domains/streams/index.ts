import type { AnyOperation } from '@/lib/operations/define-operation';
import { createStream } from './create-stream';
import { deleteStream } from './delete-stream';
import { flushStream } from './flush-stream';
import { getStream } from './get-stream';
import { listStreamBatches } from './list-stream-batches';
import { listStreams } from './list-streams';
import { putStreamSettings } from './put-stream-settings';

export { createStream, deleteStream, flushStream, getStream, listStreamBatches, listStreams, putStreamSettings };

export const streamOperations: readonly AnyOperation[] = [
  createStream,
  deleteStream,
  flushStream,
  getStream,
  listStreamBatches,
  listStreams,
  putStreamSettings,
];
