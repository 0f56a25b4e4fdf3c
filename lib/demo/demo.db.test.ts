import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { alarms, messages, phoneNumbers, workspaces } from '@/db/schema';
import { evaluateAlarms } from '@/lib/delivery/alarms/evaluate-alarms';
import { sendTextMessage } from '@/lib/domains/messages';
import { rebuildRollUps } from '@/lib/domains/statistics/rebuild-roll-ups';
import type { Runtime } from '@/lib/operations/call-context';
import { addSampleRates, addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { DemoRefusal, fillDemo, type DemoPlan } from './fill-demo';
import { removeDemo } from './remove-demo';
import { seededIds } from './seeded';

const until = new Date('2026-11-21T09:00:00.000Z');
const plan: DemoPlan = { days: 10, messages: 2000, seed: 7, until };

const demoRuntimeOf = ({ runtime }: TestWorkspace): Runtime => ({
  ...runtime,
  ids: seededIds(plan.seed),
  clock: () => new Date(until.getTime() - plan.days * 86_400_000),
});

async function fill(test: TestWorkspace, region = 'us-west-2') {
  await addSampleRates(test);
  return fillDemo(demoRuntimeOf(test), { accountId: test.workspace.accountId, region }, plan);
}

async function summary({ runtime }: TestWorkspace, workspaceId: number) {
  const rows = await runtime.database.read.execute(sql`
    select country, status, count(*)::int as messages, sum(price_micros)::text as price, min(accepted_at)::text as first,
           max(status_at - accepted_at)::text as longest, md5(string_agg(destination || body, ',' order by message_id)) as texts
      from messages where workspace_id = ${workspaceId} group by country, status order by country, status`);
  return [...rows];
}

it('writes exactly the messages of the plan, all within its days, with statistics that equal them', async () => {
  const test = await createTestWorkspace();
  const { workspaceId } = await fill(test);
  const [span] = await test.runtime.database.read.execute<{
    messages: number;
    within: number;
    countries: number;
    dead: number;
  }>(sql`
    select count(*)::int as messages, count(distinct country)::int as countries,
           count(*) filter (where accepted_at >= ${until.toISOString()}::timestamptz - interval '10 days'
                              and status_at <= ${until.toISOString()}::timestamptz and is_final)::int as within,
           count(*) filter (where not exists (select from message_events e where e.workspace_id = m.workspace_id
                              and e.message_id = m.message_id and e.status = m.status and e.is_final))::int as dead
      from messages m where workspace_id = ${workspaceId}`);
  expect(span).toEqual({ messages: plan.messages, within: plan.messages, countries: 9, dead: 0 });
  expect((await rebuildRollUps(test.runtime.database)).before.wrong).toBe(0);
});

it('charges every message to its month', async () => {
  const test = await createTestWorkspace();
  const workspace = await fill(test);
  const [month] = await test.runtime.database.read.execute<{ micros: string }>(sql`
    select sum(price_micros + carrier_fee_micros)::text as micros from messages
     where workspace_id = ${workspace.workspaceId} and accepted_at >= '2026-11-01T00:00:00Z'`);
  const [kept] = await test.runtime.database.read.execute<{ spent_micros: string }>(sql`
    select spent_micros::text from spend_months where workspace_id = ${workspace.workspaceId} and month = '2026-11-01'`);
  expect(kept?.spent_micros).toBe(month?.micros);
});

it('has an alarm that its spend has passed and one that it has not', async () => {
  const test = await createTestWorkspace();
  const { workspaceId } = await fill(test);
  await evaluateAlarms(test.runtime);
  const watching = await test.runtime.database.read
    .select({ state: alarms.state })
    .from(alarms)
    .where(eq(alarms.workspaceId, workspaceId));
  expect(watching.map(({ state }) => state).sort()).toEqual(['ALARM', 'OK']);
});

it('is the same again for the same seed', async () => {
  const [one, two] = [await createTestWorkspace(), await createTestWorkspace()];
  const [first, second] = [await fill(one), await fill(two)];
  const told = await summary(one, first.workspaceId);
  expect(await summary(two, second.workspaceId)).toEqual(told);
  expect(told.length).toBeGreaterThan(10);
});

it('writes to nobody after they have opted out', async () => {
  const test = await createTestWorkspace();
  const { workspaceId } = await fill(test);
  const [found] = await test.runtime.database.read.execute<{ opted_out: number; by_text: number; late: number }>(sql`
    select count(*)::int as opted_out, count(*) filter (where end_user_opted_out)::int as by_text,
           count(*) filter (where exists (select from messages m where m.workspace_id = o.workspace_id
             and m.destination = o.phone_number and m.accepted_at > o.opted_out_at))::int as late
      from opted_out_numbers o where workspace_id = ${workspaceId}`);
  expect(found?.late).toBe(0);
  expect(found?.opted_out).toBeGreaterThan(300);
  expect(found?.by_text).toBeGreaterThan(0);
});

it('refuses a workspace that is in use, and one that holds a demo', async () => {
  const test = await createTestWorkspace();
  await addSimulatorNumber(test);
  await expect(fill(test, test.workspace.region)).rejects.toThrow(/is in use/);
  await fill(test);
  await expect(fill(test)).rejects.toThrow(DemoRefusal);
});

it('gives a workspace to one of two that fill it at once', async () => {
  const test = await createTestWorkspace();
  const outcomes = await Promise.allSettled([fill(test), fill(test)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

it('is removed whole, and nothing else with it', async () => {
  const test = await createTestWorkspace();
  await addSimulatorNumber(test);
  await test.run(sendTextMessage, { DestinationPhoneNumber: '+14254147755', MessageBody: 'Mine' });
  const { workspaceId } = await fill(test);
  expect(await removeDemo(test.runtime.database, test.workspace.accountId)).toEqual(['us-west-2']);
  const db = test.runtime.database.read;
  expect(await db.select().from(workspaces).where(eq(workspaces.workspaceId, workspaceId))).toEqual([]);
  expect(await db.select().from(phoneNumbers).where(eq(phoneNumbers.workspaceId, workspaceId))).toEqual([]);
  const own = await db.select().from(messages).where(eq(messages.workspaceId, test.workspace.workspaceId));
  expect(own.map(({ body }) => body)).toEqual(['Mine']);
  expect(await removeDemo(test.runtime.database, test.workspace.accountId)).toEqual([]);
});
