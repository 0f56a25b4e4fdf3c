import { defineOperation } from '@/lib/operations/define-operation';
import { recentHandsets } from './handset.rows';
import { listHandsetsInput, listHandsetsOutput } from './messages.shapes';

/** ListHandsets: the numbers whose handsets were used last. */
export const listHandsets = defineOperation({
  name: 'ListHandsets',
  exposure: 'console',
  access: 'read',
  input: listHandsetsInput,
  output: listHandsetsOutput,
  errors: {},
  async handler(_input, context) {
    return { Handsets: await recentHandsets(context) };
  },
});
