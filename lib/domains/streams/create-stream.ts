import { countDestinationsByTarget } from '@/lib/domains/event-destinations/targets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { conflict } from '@/lib/operations/operation-error';
import { presentStream, streamTail } from './streams.present';
import { insertStream } from './streams.rows';
import { defaultStreamSettings, mebibyte, placeOf } from './streams.rules';
import { createStreamInput, streamOutput } from './streams.shapes';

/** CreateStream: a stream for event destinations to publish to. What is not given is as on first use: the folder. */
export const createStream = defineOperation({
  name: 'CreateStream',
  exposure: 'console',
  access: 'write',
  input: createStreamInput,
  output: streamOutput,
  errors: {
    ConflictException: ['RESOURCE_ALREADY_EXISTS'],
    ValidationException: ['MISSING_PARAMETER', 'PARAMETERS_CANNOT_BE_USED_TOGETHER'],
  },
  resources: ({ StreamName }) => [streamTail(StreamName)],
  async handler({ StreamName, BufferSeconds, BufferMebibytes, ...place }, context) {
    const row = await insertStream(context, StreamName, {
      ...placeOf(place),
      bufferSeconds: BufferSeconds ?? defaultStreamSettings.bufferSeconds,
      bufferBytes: BufferMebibytes === undefined ? defaultStreamSettings.bufferBytes : BufferMebibytes * mebibyte,
    });
    if (!row) {
      throw conflict('RESOURCE_ALREADY_EXISTS', `There is a stream ${StreamName} already.`, 'stream', StreamName);
    }
    return presentStream(context.workspace, row, new Map(), await countDestinationsByTarget(context, 'STREAM'));
  },
});
