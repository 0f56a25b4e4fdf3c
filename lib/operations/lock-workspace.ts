import { eq } from 'drizzle-orm';
import { workspaces } from '@/db/schema';
import type { OperationContext } from './call-context';

/**
 * Makes the calls that count or change a workspace's resources go one after the other, until each one's transaction ends:
 * what is counted after this stays true until the write. Take it before any other lock. Sending never takes it.
 */
export async function lockWorkspace({ db, workspace }: OperationContext): Promise<void> {
  await db
    .select({ workspaceId: workspaces.workspaceId })
    .from(workspaces)
    .where(eq(workspaces.workspaceId, workspace.workspaceId))
    .for('update');
}
