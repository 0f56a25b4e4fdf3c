import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessKeys, accounts, rateCardEntries, userPolicies, users } from '@/db/schema';
import { findAccessKey } from '@/lib/access/access-keys';
import { bootstrap } from '@/lib/access/bootstrap';
import { findSessionPrincipal, signIn } from '@/lib/access/sessions';
import { systemIds } from '@/lib/ids';
import { ActivityBuffer } from '@/lib/operations/audit';
import type { Runtime } from '@/lib/operations/call-context';
import { sampleRateCard } from '@/lib/reference/sample-rate-card';
import { testDatabase } from '@/lib/testing/test-runtime';
import { isSetUp, setUp } from './set-up';

const database = testDatabase();
const runtime: Runtime = {
  database,
  ids: systemIds,
  clock: () => new Date('2026-11-21T09:00:00.000Z'),
  settings: {
    apiRates: 'off',
    testHooks: false,
    simulatorSpeed: 1,
    authSecret: 'a secret of the tests, 32 characters long',
    publicUrl: 'http://localhost:3000',
    privateWebhooks: false,
    smtp: undefined,
    streams: { folder: '/dev/null', endpoint: undefined, region: 'us-east-1', credentials: undefined },
  },
  activity: new ActivityBuffer(database, () => {}),
  wakeWorker: () => {},
  announceChange: () => {},
};
const email = ' Ada@Example.com';
const password = 'correct horse battery';
const administrator = { Email: email, Password: password };

beforeEach(() => database.write.execute(sql`truncate ${accounts}, ${users}, ${rateCardEntries} cascade`));

describe('set-up', () => {
  it('makes the account, the first administrator and the price table', async () => {
    expect(await isSetUp(runtime)).toBe(false);
    const claims = await setUp(runtime, administrator);
    expect(await isSetUp(runtime)).toBe(true);

    const [account] = await database.read.select().from(accounts);
    expect(account?.accountId).toMatch(/^[1-9]\d{11}$/);
    const [policy] = await database.read.select().from(userPolicies);
    expect(policy).toEqual({ userId: claims?.userId, policyName: 'Administrator' });
    expect(await database.read.$count(rateCardEntries)).toBe(sampleRateCard().length);

    const principal = await findSessionPrincipal(runtime, claims!);
    expect(principal).toMatchObject({ email: 'ada@example.com', accountId: account?.accountId });
    const signedIn = await signIn(runtime, { email: 'ada@example.COM', password, clientAddress: '192.0.2.1' });
    expect(signedIn).toEqual(claims);
  });

  it('happens once, however many ask at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        setUp(runtime, { ...administrator, Email: `admin-${index}@example.com` }),
      ),
    );
    expect(answers.filter((claims) => claims !== undefined)).toHaveLength(1);
    expect(await database.read.$count(accounts)).toBe(1);
    expect(await database.read.$count(users)).toBe(1);
  });

  it('changes nothing when it is done already', async () => {
    await setUp(runtime, administrator);
    const before = await database.read.select().from(users);
    expect(await setUp(runtime, { Email: 'eve@example.com', Password: 'another long password' })).toBeUndefined();
    expect(await database.read.select().from(users)).toEqual(before);
  });

  it('refuses a password or an address that breaks a rule, and makes nothing', async () => {
    await expect(setUp(runtime, { Email: 'ada', Password: 'short' })).rejects.toThrow(
      'Enter an e-mail address, such as ada@example.com. A password must have at least 8 characters.',
    );
    expect(await isSetUp(runtime)).toBe(false);
  });
});

describe('a start with bootstrap variables', () => {
  const bootstrapAdmin = { email, password };
  const bootstrapAccessKey = { accessKeyId: 'AKIABOOTSTRAPEXAMPLE', secretAccessKey: 's'.repeat(40) };
  const everything = async () => [
    await database.read.select().from(users),
    await database.read.select().from(accessKeys),
    await database.read.$count(rateCardEntries),
  ];

  it('makes the administrator and the key once, also when several servers start', async () => {
    await Promise.all(Array.from({ length: 4 }, () => bootstrap(runtime, { bootstrapAdmin, bootstrapAccessKey })));
    expect(await database.read.$count(users)).toBe(1);
    const holder = await findAccessKey(runtime, bootstrapAccessKey.accessKeyId, 'us-east-1');
    expect(holder).toMatchObject({
      secret: bootstrapAccessKey.secretAccessKey,
      principal: { email: 'ada@example.com' },
    });
  });

  it('leaves everything as it is on later starts', async () => {
    await bootstrap(runtime, { bootstrapAdmin, bootstrapAccessKey });
    await database.write.update(users).set({ sessionVersion: 7 });
    const before = await everything();
    await bootstrap(runtime, { bootstrapAdmin, bootstrapAccessKey });
    expect(await everything()).toEqual(before);
  });

  it('gives a key to the first administrator when it names none, as soon as there is one', async () => {
    await bootstrap(runtime, { bootstrapAdmin: undefined, bootstrapAccessKey });
    expect(await database.read.$count(accessKeys)).toBe(0);
    const claims = await setUp(runtime, administrator);
    await bootstrap(runtime, { bootstrapAdmin: undefined, bootstrapAccessKey });
    const [key] = await database.read.select().from(accessKeys);
    expect(key?.userId).toBe(claims?.userId);
  });
});
