import { sql } from 'drizzle-orm';
import type { OperationContext } from '@/lib/operations/call-context';

/** What a workspace has. A type, since the driver asks for an index signature that interfaces do not have. */
export type WorkspaceState = {
  readonly pools: number;
  readonly numbers: number;
  readonly ownNumbers: number;
  readonly senderIds: number;
  readonly sets: number;
  readonly optOutLists: number;
  readonly protectConfigurations: number;
  readonly verifiedNumbers: number;
  readonly hasSent: boolean;
};

/** Counts of what quotas keep small, and whether anything was ever sent, in one journey. */
export async function readWorkspaceState({ db, workspace }: OperationContext): Promise<WorkspaceState> {
  const { workspaceId } = workspace;
  const held = (table: string) =>
    sql`(select count(*)::int from ${sql.identifier(table)} where workspace_id = ${workspaceId})`;
  const [state] = await db.execute<WorkspaceState>(sql`
    select ${held('pools')} as pools, ${held('phone_numbers')} as numbers,
           (select count(*)::int from phone_numbers
             where workspace_id = ${workspaceId} and number_type <> 'SIMULATOR') as "ownNumbers",
           ${held('sender_ids')} as "senderIds", ${held('configuration_sets')} as sets,
           ${held('opt_out_lists')} as "optOutLists", ${held('protect_configurations')} as "protectConfigurations",
           ${held('verified_destination_numbers')} as "verifiedNumbers",
           -- In the order of the key, so that it is found at the beginning and not by reading messages of others.
           (select true from messages where workspace_id = ${workspaceId} and purpose = 'SEND'
             order by message_id limit 1) is not null as "hasSent"`);
  if (!state) throw new Error('A query without a table answered nothing.');
  return state;
}
