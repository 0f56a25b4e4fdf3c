import { scriptedOutcomes } from '@/db/schema';
import type { TestWorkspace } from './test-runtime';

/** Has the simulator carrier report this of the next message to a number, instead of its own draw. */
export async function scriptOutcome(
  { runtime, workspace }: TestWorkspace,
  destination: string,
  reports: { Status: string; DelayMilliseconds: number }[],
): Promise<void> {
  await runtime.database.write
    .insert(scriptedOutcomes)
    .values({ workspaceId: workspace.workspaceId, destination, reports });
}
