import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { channelSettings, verifiedDestinationNumbers } from '@/db/schema';
import { receiveMessage } from '@/lib/domains/inbound';
import { explainTextMessage, sendTextMessage } from '@/lib/domains/messages';
import { createOptOutList, putOptedOutNumber } from '@/lib/domains/opt-out-lists';
import { addPool, addSampleRates, addSimulatorNumber, setProduction } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';

// Rules that hold in two places, or for one of several kinds of message: each is looked at where only it can refuse.

const successNumber = '+14254147755';
const frenchPerson = '+33612345678';
const toSimulator = { DestinationPhoneNumber: successNumber, MessageBody: 'Hello' };
const toPerson = { DestinationPhoneNumber: frenchPerson, MessageBody: 'Hello' };

async function withVerifiedPerson(): Promise<TestWorkspace> {
  const test = await createTestWorkspace();
  await addSampleRates(test);
  await test.runtime.database.write.insert(verifiedDestinationNumbers).values({
    workspaceId: test.workspace.workspaceId,
    verifiedDestinationNumberId: `verified-${test.runtime.ids.hex()}`,
    destinationPhoneNumber: frenchPerson,
    status: 'VERIFIED',
    createdAt: test.runtime.clock(),
  });
  return test;
}

const refusals = (outcomes: readonly PromiseSettledResult<unknown>[]) =>
  outcomes
    .filter((outcome) => outcome.status === 'rejected')
    .map(({ reason }: PromiseRejectedResult): unknown => reason);

describe('the recipient rate', () => {
  it('refuses whoever comes second at once as too fast, which clients try again', async () => {
    const test = await withVerifiedPerson();
    const sends = await Promise.allSettled(Array.from({ length: 20 }, () => test.run(sendTextMessage, toPerson)));
    const refused = refusals(sends);
    expect(refused).toHaveLength(19);
    for (const refusal of refused) expect(refusal).toMatchObject({ code: 'ThrottlingException' });
  });

  it('is explained before a message is sent', async () => {
    const test = await withVerifiedPerson();
    await test.run(sendTextMessage, toPerson);
    const { Checks } = await test.run(explainTextMessage, toPerson);
    expect(Checks.find(({ Name }) => Name === 'RECIPIENT_RATE')?.Outcome).toBe('FAILED');
  });

  it('does not hold back the answer to somebody who was written to this very moment', async () => {
    const test = await withVerifiedPerson();
    await setProduction(test, 100_000_000n);
    const number = await addSimulatorNumber(test, {
      numberType: 'LONG_CODE',
      isoCountryCode: 'FR',
      phoneNumber: '+33700000142',
    });
    await test.run(sendTextMessage, { ...toPerson, OriginationIdentity: number.phoneNumberId });
    const received = await test.run(receiveMessage, {
      OriginationNumber: frenchPerson,
      DestinationNumber: number.phoneNumber,
      MessageBody: 'HELP',
    });
    expect(received.ReplyRefusal).toBeUndefined();
    expect(received.ReplyMessageId).toBeDefined();
  });
});

it('the enforced limit holds with twenty senders at once, to the micro-dollar', async () => {
  const test = await createTestWorkspace();
  await addSimulatorNumber(test);
  await setProduction(test, 100_000_000n);
  await test.runtime.database.write
    .update(channelSettings)
    .set({ enforcedLimitMicros: 6n * 6450n - 1n })
    .where(and(eq(channelSettings.workspaceId, test.workspace.workspaceId), eq(channelSettings.channel, 'TEXT')));
  const sends = await Promise.allSettled(Array.from({ length: 20 }, () => test.run(sendTextMessage, toSimulator)));
  expect(refusals(sends)).toHaveLength(15);
});

describe('the opt-out list', () => {
  it('that counts is the originator’s own, and no other', async () => {
    const test = await createTestWorkspace();
    await test.run(createOptOutList, { OptOutListName: 'alerts' });
    const usual = await addSimulatorNumber(test);
    const special = await addSimulatorNumber(test, { optOutListName: 'alerts' });
    const send = (OriginationIdentity: string) => test.run(sendTextMessage, { ...toSimulator, OriginationIdentity });
    await test.run(putOptedOutNumber, { OptOutListName: 'alerts', OptedOutNumber: successNumber });
    await expect(send(special.phoneNumberId)).rejects.toMatchObject({ reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' });
    await send(usual.phoneNumberId);
  });

  it('of the pool goes before that of the number in it', async () => {
    const test = await createTestWorkspace();
    await test.run(createOptOutList, { OptOutListName: 'alerts' });
    const { phoneNumberId } = await addSimulatorNumber(test);
    const poolId = await addPool(test, [phoneNumberId], { optOutListName: 'alerts' });
    await test.run(putOptedOutNumber, { OptOutListName: 'alerts', OptedOutNumber: successNumber });
    for (const OriginationIdentity of [poolId, phoneNumberId]) {
      await expect(test.run(sendTextMessage, { ...toSimulator, OriginationIdentity })).rejects.toMatchObject({
        reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT',
      });
    }
  });
});
