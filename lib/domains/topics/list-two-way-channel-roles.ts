import { sql } from 'drizzle-orm';
import { defineOperation } from '@/lib/operations/define-operation';
import { listTwoWayChannelRolesInput, listTwoWayChannelRolesOutput } from './two-way-channel.shapes';

/** Enough to choose from; whoever has more of them knows the one that is meant. */
const mostRoles = 100;

/**
 * ListTwoWayChannelRoles: the roles that texts are passed on through somewhere in the workspace, by their ARNs, each with how
 * many pools, and numbers in no pool, use it. Roles are made outside of this service, so those in use are all that it knows.
 */
export const listTwoWayChannelRoles = defineOperation({
  name: 'ListTwoWayChannelRoles',
  exposure: 'console',
  access: 'read',
  input: listTwoWayChannelRolesInput,
  output: listTwoWayChannelRolesOutput,
  errors: {},
  async handler(_input, { db, workspace: { workspaceId } }) {
    const rows = await db.execute<{ role: string; numbers: number; pools: number }>(sql`
      select role, count(*) filter (where kind = 'number')::int numbers, count(*) filter (where kind = 'pool')::int pools
        from (select 'number' kind, two_way_channel_role role from phone_numbers
               where workspace_id = ${workspaceId} and pool_id is null
              union all
              select 'pool', two_way_channel_role from pools where workspace_id = ${workspaceId}) owners
       where role is not null
       group by role order by role limit ${mostRoles}`);
    return {
      TwoWayChannelRoles: [...rows].map(({ role, numbers, pools }) => ({
        TwoWayChannelRole: role,
        PhoneNumberCount: numbers,
        PoolCount: pools,
      })),
    };
  },
});
