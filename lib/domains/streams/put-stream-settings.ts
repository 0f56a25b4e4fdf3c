import { countDestinationsByTarget } from '@/lib/domains/event-destinations/targets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { presentStream, streamTail } from './streams.present';
import { changeStream, countWaitingRecords } from './streams.rows';
import { mebibyte, placeOf } from './streams.rules';
import { putStreamSettingsInput, streamOutput } from './streams.shapes';

/** PutStreamSettings: where and when a stream writes; what waits already goes there too. */
export const putStreamSettings = defineOperation({
  name: 'PutStreamSettings',
  exposure: 'console',
  access: 'write',
  input: putStreamSettingsInput,
  output: streamOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['MISSING_PARAMETER', 'PARAMETERS_CANNOT_BE_USED_TOGETHER'],
  },
  resources: ({ StreamName }) => [streamTail(StreamName)],
  async handler({ StreamName, BufferSeconds, BufferMebibytes, ...place }, context) {
    const row = await changeStream(context, StreamName, {
      ...placeOf(place),
      bufferSeconds: BufferSeconds,
      bufferBytes: BufferMebibytes * mebibyte,
    });
    return presentStream(
      context.workspace,
      row,
      await countWaitingRecords(context, [row]),
      await countDestinationsByTarget(context, 'STREAM'),
    );
  },
});
