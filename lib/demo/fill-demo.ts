import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { accounts, rateCardEntries, workspaces } from '@/db/schema';
import { openWorkspace } from '@/lib/access/workspaces';
import { rollUpMessages } from '@/lib/domains/statistics/roll-ups.rows';
import type { Call, Runtime, Workspace } from '@/lib/operations/call-context';
import { originatorTypes } from '@/lib/reference/channels';
import { ANY_ORIGINATOR, type RateCardRow } from '@/lib/reference/rate-card';
import { makeResources } from './make-resources';
import { planPeople } from './people';
import { planCampaigns, planDays } from './plan';
import { writeOptOuts } from './write-opt-outs';
import { watchSpend } from './watch-spend';
import { writeTraffic } from './write-traffic';

/** Why there can be no demo, for whoever asked for one. */
export class DemoRefusal extends Error {}

/** How much, how varied and until when; the same plan makes the same demo. */
export interface DemoPlan {
  readonly days: number;
  readonly messages: number;
  readonly seed: number;
  readonly until: Date;
}

/** The account of this installation, which set-up made. */
export async function findAccount(database: Database): Promise<string> {
  const [account] = await database.read
    .select({ accountId: accounts.accountId })
    .from(accounts)
    .orderBy(accounts.createdAt);
  if (!account) throw new DemoRefusal('There is no account yet: start the console and make the first administrator.');
  return account.accountId;
}

/**
 * Fills a workspace with a shop's resources and traffic, and marks it as a demo.
 * @param runtime its clock stands at the demo's first moment and its ids come from the plan's seed
 * @param onProgress is told how many messages are there
 * @throws DemoRefusal where the workspace holds something already
 */
export async function fillDemo(
  runtime: Runtime,
  { accountId, region }: { accountId: string; region: string },
  plan: DemoPlan,
  onProgress: (messages: number) => void = () => {},
): Promise<Workspace> {
  const workspace = await claimWorkspace(runtime, await openWorkspace(runtime, accountId, region), plan.until);
  const { workspaceId } = workspace;
  const call: Call = {
    requestId: runtime.ids.hex(),
    principal: { kind: 'system', accountId },
    workspace,
    via: 'system',
    sourceAddress: '127.0.0.1',
    userAgent: 'demo',
  };
  const originators = await makeResources(runtime, call);
  const campaigns = planCampaigns(originators, await readRates(runtime, accountId));
  const days = planDays(plan, plan.seed, plan.until);
  const people = planPeople(plan.seed, days[0]?.from ?? plan.until, plan.until);
  let written = 0;
  await writeTraffic(
    runtime.database,
    { workspaceId, seed: plan.seed, campaigns, people, days, until: plan.until },
    (messages) => onProgress((written += messages)),
  );
  await runtime.database.write.transaction(async (db) => {
    // Sorting a million messages in the little memory that statements have otherwise would go by way of the disk.
    await db.execute(sql`set local work_mem = '128MB'`);
    await db.execute(sql`
      insert into spend_months (workspace_id, channel, month, spent_micros)
      select workspace_id, channel, to_char(date_trunc('month', accepted_at, 'UTC') at time zone 'UTC', 'YYYY-MM-DD'),
             sum(price_micros + carrier_fee_micros)
        from messages where workspace_id = ${workspaceId} group by 1, 2, 3`);
    await db.execute(rollUpMessages(workspaceId));
    await writeOptOuts(db, workspaceId, people, runtime.ids);
  });
  await watchSpend({ ...runtime, clock: () => plan.until }, call);
  await runtime.database.write.execute(sql`analyze messages, message_events, message_roll_ups, delivery_time_roll_ups`);
  return workspace;
}

/** Marks an untouched workspace as the demo's own, in one step: of two that try, one gets it. */
async function claimWorkspace(runtime: Runtime, workspace: Workspace, now: Date): Promise<Workspace> {
  if (workspace.demoSince) {
    throw new DemoRefusal(
      `The workspace in ${workspace.region} holds a demo already. Remove it first: npm run demo -- --remove`,
    );
  }
  const { workspaceId } = workspace;
  const [claimed] = await runtime.database.write
    .update(workspaces)
    .set({ demoSince: now })
    .where(
      and(
        eq(workspaces.workspaceId, workspaceId),
        isNull(workspaces.demoSince),
        sql`not exists (select from messages where workspace_id = ${workspaceId})`,
        sql`not exists (select from originator_lanes where workspace_id = ${workspaceId})`,
        sql`not exists (select from configuration_sets where workspace_id = ${workspaceId})`,
        sql`not exists (select from protect_configurations where workspace_id = ${workspaceId})`,
      ),
    )
    .returning();
  if (!claimed) {
    throw new DemoRefusal(
      `The workspace in ${workspace.region} is in use, and a demo would mix with what is in it. Choose a region that nobody uses: npm run demo -- --region eu-west-1`,
    );
  }
  return claimed;
}

async function readRates({ database }: Runtime, accountId: string): Promise<RateCardRow[]> {
  const rows = await database.read.select().from(rateCardEntries).where(eq(rateCardEntries.accountId, accountId));
  return rows.map((row) => ({
    ...row,
    currency: 'USD',
    originatorType: originatorTypes.find((type) => type === row.originatorType) ?? ANY_ORIGINATOR,
  }));
}
