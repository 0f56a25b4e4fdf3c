import { createPool } from '@/lib/domains/pools';
import { createPoolInput, createPoolOutput } from '@/lib/domains/pools/pools.shapes';
import { defineOperation } from '@/lib/operations/define-operation';
import { mergeErrors } from './merge-errors';
import { beginStep, finishStep } from './quick-start.rows';

/** CreateQuickStartPool: the tutorial's first step. CreatePool, and the note that it is done, in one go. */
export const createQuickStartPool = defineOperation({
  name: 'CreateQuickStartPool',
  exposure: 'console',
  access: 'write',
  input: createPoolInput,
  output: createPoolOutput,
  errors: mergeErrors({ AccessDeniedException: [], ConflictException: ['RESOURCE_ALREADY_EXISTS'] }, createPool.errors),
  async handler(input, context) {
    await beginStep(context, 'POOL');
    const pool = await context.runRecorded(createPool, input);
    await finishStep(context, 'POOL', pool.PoolId ?? '');
    return pool;
  },
});
