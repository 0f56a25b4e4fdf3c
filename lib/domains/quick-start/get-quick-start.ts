import { defineOperation } from '@/lib/operations/define-operation';
import { readQuickStart } from './quick-start.rows';
import { getQuickStartInput, quickStartOutput } from './quick-start.shapes';

/** GetQuickStart: how far the caller has come with the tutorial in this workspace, and what its steps have made. */
export const getQuickStart = defineOperation({
  name: 'GetQuickStart',
  exposure: 'console',
  access: 'read',
  input: getQuickStartInput,
  output: quickStartOutput,
  errors: { AccessDeniedException: [] },
  handler: (_, context) => readQuickStart(context),
});
