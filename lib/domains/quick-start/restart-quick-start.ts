import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { openSteps, readQuickStart } from './quick-start.rows';
import { getQuickStartInput, quickStartOutput } from './quick-start.shapes';

/** RestartQuickStart: the caller begins the tutorial again. What its steps have made stays. */
export const restartQuickStart = defineOperation({
  name: 'RestartQuickStart',
  exposure: 'console',
  access: 'write',
  audited: false,
  input: getQuickStartInput,
  output: quickStartOutput,
  errors: { AccessDeniedException: [] },
  async handler(_, context) {
    await lockWorkspace(context);
    await openSteps(context);
    return readQuickStart(context);
  },
});
