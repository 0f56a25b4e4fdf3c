import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { foldRollUps } from '@/lib/delivery/fold-roll-ups';
import { messageStatuses, outcomeOf, type MessageStatus } from '@/lib/reference/event-types';
import { storeMessages, type StoredMessage } from '@/lib/testing/counted-messages';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { getDeliveryStatistics, listDeliveryStatistics } from '.';
import type { DeliveryFigures, DeliveryQuestion } from './delivery-statistics.shapes';

/** Numbers that look random and are the same each time. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const channels = ['TEXT', 'TEXT', 'TEXT', 'MEDIA', 'VOICE'] as const;
const countries = ['US', 'US', 'FR', 'GB', 'IN'];
const originators = ['+12065550100', '+12065550101', 'ACME'];
const sets = [undefined, 'orders', 'marketing'];

/** Messages of the last hundred days, more of them delivered than not. */
function variedTraffic(count: number): StoredMessage[] {
  const below = generator(7);
  const oneOf = <Value>(values: readonly Value[]) => values[below(values.length)] as Value; // an index of the list
  return Array.from({ length: count }, () => {
    const channel = oneOf(channels);
    const statuses = messageStatuses[channel].map(({ status }) => status as MessageStatus);
    const hoursAgo = below(3) === 0 ? below(30) : below(100 * 24);
    return {
      channel,
      acceptedAt: new Date(Date.parse('2026-11-21T09:00:00Z') - hoursAgo * 3_600_000 - below(3_600_000)),
      status: channel !== 'VOICE' && below(2) === 0 ? 'DELIVERED' : oneOf(statuses),
      milliseconds: below(20) === 0 ? below(86_400_000) : 400 + below(20_000),
      country: oneOf(countries),
      originator: oneOf(originators),
      ...(below(3) > 0 && { configurationSet: oneOf(sets) }),
      messageType: oneOf(['TRANSACTIONAL', 'PROMOTIONAL'] as const),
    };
  });
}

let ours: TestWorkspace;
let theirs: TestWorkspace;
beforeAll(async () => {
  [ours, theirs] = [await createTestWorkspace(), await createTestWorkspace()];
  const traffic = variedTraffic(1_500);
  await storeMessages(ours, traffic.slice(0, 1_000));
  await foldRollUps(ours.runtime);
  // What has not been added up yet counts as well.
  await storeMessages(ours, traffic.slice(1_000));
  await storeMessages(theirs, [{ acceptedAt: new Date('2026-11-21T08:00:00Z'), status: 'SPAM' }]);
});

interface PlainRow extends Record<string, unknown> {
  key: string;
  status: MessageStatus;
  channel: string;
  milliseconds: string;
}

/** The messages themselves, by a key of their row. */
async function plainRows(from: string, to: string, key = sql`''`, condition = sql`true`): Promise<PlainRow[]> {
  return ours.runtime.database.read.execute<PlainRow>(sql`
    select ${key} as key, status, channel, (extract(epoch from status_at - accepted_at) * 1000)::bigint::text as milliseconds
      from messages where workspace_id = ${ours.workspace.workspaceId}
       and accepted_at >= ${from}::timestamptz and accepted_at < ${to}::timestamptz and ${condition}`);
}

const countOf = (rows: readonly PlainRow[], outcome: string) =>
  rows.filter(({ status }) => outcomeOf(status) === outcome).length;

function expectFigures(figures: DeliveryFigures, rows: readonly PlainRow[]): void {
  const [delivered, failed, pending] = ['DELIVERED', 'FAILED', 'PENDING'].map((outcome) => countOf(rows, outcome));
  expect(figures).toMatchObject({ Sent: rows.length, Delivered: delivered, Failed: failed, Pending: pending });
  const final = (delivered ?? 0) + (failed ?? 0);
  expect(figures.DeliveryRate).toBe(final === 0 ? undefined : (delivered ?? 0) / final);
  const times = rows
    .filter(({ status }) => status === 'DELIVERED')
    .map(({ milliseconds }) => Number(milliseconds))
    .sort((a, b) => a - b);
  for (const [figure, share] of [
    [figures.MedianMilliseconds, 0.5],
    [figures.P95Milliseconds, 0.95],
  ] as const) {
    const exact = times[Math.max(1, Math.ceil(times.length * share)) - 1];
    if (exact === undefined) expect(figure).toBeUndefined();
    else expect(Math.abs((figure ?? 0) - exact)).toBeLessThanOrEqual(exact / 10 + 1);
  }
}

const ranges = [
  [{ Range: 'LAST_24_HOURS' }, '2026-11-20T10:00Z', '2026-11-21T10:00Z', 'hour', 24],
  [{ Range: 'LAST_90_DAYS' }, '2026-08-24T00:00Z', '2026-11-22T00:00Z', 'day', 90],
  [{ StartDate: '2026-11-01', EndDate: '2026-11-10' }, '2026-11-01T00:00Z', '2026-11-11T00:00Z', 'day', 10],
] as const;

describe('GetDeliveryStatistics', () => {
  it.each(ranges)('says of %o what a plain query over the messages says', async (question, from, to, unit, count) => {
    const answer = await ours.run(getDeliveryStatistics, question);
    const rows = await plainRows(from, to, sql`date_trunc(${unit}, accepted_at, 'UTC')::timestamptz(3)::text`);
    expect(rows.length).toBeGreaterThan(50);
    expectFigures(answer.Total, rows);
    expect(answer.Periods).toHaveLength(count);
    for (const { StartTime, EndTime, ...figures } of answer.Periods) {
      expectFigures(figures, await plainRows(StartTime.toISOString(), EndTime.toISOString()));
    }
    for (const { Channel, MessageStatus, Outcome, Messages } of answer.Statuses) {
      const same = rows.filter(({ status, channel }) => status === MessageStatus && channel === Channel);
      expect([Messages, Outcome]).toEqual([same.length, outcomeOf(MessageStatus as MessageStatus)]);
    }
    expect(answer.Statuses.reduce((sum, { Messages }) => sum + Messages, 0)).toBe(rows.length);
  });

  it.each([
    ['channel', 'VOICE', sql`channel = 'VOICE'`],
    ['iso-country-code', 'FR', sql`country = 'FR'`],
    ['origination-identity', '12065550101', sql`originator = '+12065550101'`],
    ['configuration-set-name', 'orders', sql`configuration_set = 'orders'`],
    ['message-type', 'PROMOTIONAL', sql`message_type = 'PROMOTIONAL'`],
  ] as const)('counts only what has this %s', async (Name, value, condition) => {
    const Filters = [{ Name, Values: [value] }];
    const { Total } = await ours.run(getDeliveryStatistics, { Range: 'LAST_30_DAYS', Filters });
    const rows = await plainRows('2026-10-23T00:00Z', '2026-11-22T00:00Z', sql`''`, condition);
    expect(rows.length).toBeGreaterThan(10);
    expectFigures(Total, rows);
  });

  it('asks for all conditions, and for one of the values of each', async () => {
    const Filters: DeliveryQuestion['Filters'] = [
      { Name: 'iso-country-code', Values: ['FR', 'GB'] },
      { Name: 'channel', Values: ['TEXT'] },
    ];
    const { Total } = await ours.run(getDeliveryStatistics, { Range: 'LAST_90_DAYS', Filters });
    const condition = sql`country in ('FR', 'GB') and channel = 'TEXT'`;
    expectFigures(Total, await plainRows('2026-08-24T00:00Z', '2026-11-22T00:00Z', sql`''`, condition));
  });

  it('counts the messages of its own workspace alone, and has no rate without a final outcome', async () => {
    const { Total, Statuses } = await theirs.run(getDeliveryStatistics, {});
    expect(Total).toMatchObject({ Sent: 1, Failed: 1, DeliveryRate: 0 });
    expect(Statuses).toEqual([{ Channel: 'TEXT', MessageStatus: 'SPAM', Outcome: 'FAILED', Messages: 1 }]);
    const empty = await (await createTestWorkspace()).run(getDeliveryStatistics, {});
    expect(empty.Total).toEqual({ Sent: 0, Delivered: 0, Failed: 0, Pending: 0 });
    expect(empty.Statuses).toEqual([]);
  });

  it('follows the clock of the workspace', async () => {
    const test = await createTestWorkspace();
    await storeMessages(test, [{ acceptedAt: test.runtime.clock(), status: 'SENT' }]);
    const { Total } = await test.run(getDeliveryStatistics, { Range: 'LAST_24_HOURS' });
    expect(Total).toMatchObject({ Sent: 1, Pending: 1 });
    expect(Total.DeliveryRate).toBeUndefined();
    test.advance(24 * 3_600_000);
    expect((await test.run(getDeliveryStatistics, { Range: 'LAST_24_HOURS' })).Total.Sent).toBe(0);
    expect((await test.run(getDeliveryStatistics, { Range: 'LAST_7_DAYS' })).Total.Sent).toBe(1);
  });
});

describe('ListDeliveryStatistics', () => {
  it.each([
    ['COUNTRY', sql`country`, new Set(countries)],
    ['ORIGINATOR', sql`originator`, new Set(originators)],
  ] as const)('says by %s what a plain query says, the most messages first', async (GroupBy, key, expected) => {
    const { Groups, IsCut } = await ours.run(listDeliveryStatistics, { Range: 'LAST_90_DAYS', GroupBy });
    const rows = await plainRows('2026-08-24T00:00Z', '2026-11-22T00:00Z', key);
    expect(new Set(Groups.map(({ Key }) => Key))).toEqual(expected);
    expect(IsCut).toBe(false);
    expect(Groups.map(({ Sent }) => Sent)).toEqual(Groups.map(({ Sent }) => Sent).sort((a, b) => b - a));
    for (const { Key, ...figures } of Groups) {
      expectFigures(
        figures,
        rows.filter((row) => row.key === Key),
      );
    }
  });

  it('counts the messages of its own workspace alone', async () => {
    const { Groups } = await theirs.run(listDeliveryStatistics, { GroupBy: 'COUNTRY' });
    expect(Groups.map(({ Key, Sent }) => [Key, Sent])).toEqual([['US', 1]]);
  });
});

it.each([
  [{ StartDate: '2026-11-02', EndDate: '2026-11-01' }, 'INVALID_PARAMETER'],
  [{ StartDate: '2025-01-01', EndDate: '2026-11-01' }, 'INVALID_PARAMETER'],
  [{ Filters: [{ Name: 'channel', Values: ['FAX'] }] }, 'INVALID_FILTER_VALUES'],
  [{ Filters: [{ Name: 'iso-country-code', Values: ['ZZ'] }] }, 'INVALID_FILTER_VALUES'],
  [{ Filters: [{ Name: 'message-type', Values: ['URGENT'] }] }, 'INVALID_FILTER_VALUES'],
])('%o is refused', async (question, reason) => {
  await expect(ours.runRaw(getDeliveryStatistics, question)).rejects.toMatchObject({ reason });
  await expect(ours.runRaw(listDeliveryStatistics, { ...question, GroupBy: 'COUNTRY' })).rejects.toMatchObject({
    reason,
  });
});
