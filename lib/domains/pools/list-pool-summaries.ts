import { defineOperation } from '@/lib/operations/define-operation';
import { poolTail } from './pools.present';
import { summarisePools } from './pools.rows';
import { listPoolSummariesInput, listPoolSummariesOutput } from './pools.shapes';

/** ListPoolSummaries: the name and the number of originators of each pool, newest first, for lists that show them. */
export const listPoolSummaries = defineOperation({
  name: 'ListPoolSummaries',
  exposure: 'console',
  access: 'read',
  input: listPoolSummariesInput,
  output: listPoolSummariesOutput,
  errors: {},
  resources: () => [poolTail('*')],
  async handler(_input, context) {
    return { Pools: await summarisePools(context) };
  },
});
