import { defineOperation } from '@/lib/operations/define-operation';
import { requireTestHooks } from './require-test-hooks';
import { moveWorkspaceClock } from './test-hooks.rows';
import { moveClockInput, moveClockOutput } from './test-hooks.shapes';

/** MoveClock: moves the workspace's time ahead, so that what takes days is tested in no time. It never goes back. */
export const moveClock = defineOperation({
  name: 'MoveClock',
  exposure: 'console',
  access: 'write',
  input: moveClockInput,
  output: moveClockOutput,
  errors: { AccessDeniedException: [] },
  async handler({ Seconds }, context) {
    requireTestHooks(context);
    const offset = await moveWorkspaceClock(context, Seconds);
    context.wakeWorker();
    return { Now: new Date(context.now.getTime() - context.workspace.clockOffsetMilliseconds + offset) };
  },
});
