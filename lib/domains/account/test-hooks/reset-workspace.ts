import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { requireTestHooks } from './require-test-hooks';
import { emptyWorkspace } from './test-hooks.rows';
import { resetWorkspaceInput, resetWorkspaceOutput } from './test-hooks.shapes';

/**
 * ResetWorkspace: puts the workspace back to its first day: no resources, messages or spend, every channel in the sandbox,
 * the clock right. People, keys, prices and the activity record stay.
 */
export const resetWorkspace = defineOperation({
  name: 'ResetWorkspace',
  exposure: 'console',
  access: 'write',
  input: resetWorkspaceInput,
  output: resetWorkspaceOutput,
  errors: { AccessDeniedException: [] },
  async handler(_, context) {
    requireTestHooks(context);
    await lockWorkspace(context);
    await emptyWorkspace(context);
    return {};
  },
});
