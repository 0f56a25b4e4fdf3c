import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { activityRecords, messages, tags, verifiedDestinationNumbers } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { requestPhoneNumber } from '@/lib/domains/phone-numbers';
import { getSpend } from '@/lib/domains/spend-limits';
import { addSampleRates } from '@/lib/testing/simulator-number';
import { createTestWorkspace as createEmptyWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import {
  createVerifiedDestinationNumber,
  deleteVerifiedDestinationNumber,
  describeVerifiedDestinationNumbers,
  sendDestinationNumberVerificationCode,
  verifyDestinationNumber,
} from '.';
import { mostCodesPerDay } from './verified-destinations.rules';

const person = '+12065550142';
const minute = 60_000;
const hour = 60 * minute;

/** A workspace with prices, so that codes can be texted. */
async function createTestWorkspace(): Promise<TestWorkspace> {
  const test = await createEmptyWorkspace();
  await addSampleRates(test);
  return test;
}

async function create(test: TestWorkspace, DestinationPhoneNumber = person): Promise<string> {
  const { VerifiedDestinationNumberId } = await test.run(createVerifiedDestinationNumber, { DestinationPhoneNumber });
  return VerifiedDestinationNumberId;
}

/** Sends a code and reads it where its person does: in the text. */
async function sendCode(test: TestWorkspace, VerifiedDestinationNumberId: string): Promise<string> {
  const { MessageId } = await test.run(sendDestinationNumberVerificationCode, {
    VerifiedDestinationNumberId,
    VerificationChannel: 'TEXT',
  });
  return codeIn(await messageOf(test, MessageId));
}

async function messageOf(test: TestWorkspace, messageId: string) {
  const [message] = await test.runtime.database.read.select().from(messages).where(eq(messages.messageId, messageId));
  if (!message) throw new Error(`There is no message ${messageId}.`);
  return message;
}

const codeIn = ({ body }: { body: string }): string => /\d{6}/.exec(body)?.[0] ?? '';

/** A code that is not this one. */
const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000');

const verify = (test: TestWorkspace, VerifiedDestinationNumberId: string, VerificationCode: string) =>
  test.run(verifyDestinationNumber, { VerifiedDestinationNumberId, VerificationCode });

describe('CreateVerifiedDestinationNumber', () => {
  it('adds a number that waits to be verified, in its normal form', async () => {
    const test = await createTestWorkspace();
    const made = await test.run(createVerifiedDestinationNumber, {
      DestinationPhoneNumber: '12065550142',
      Tags: [{ Key: 'Name', Value: 'Mine' }],
    });
    expect(made).toEqual({
      VerifiedDestinationNumberArn: buildArn(
        test.workspace,
        `verified-destination-number/${made.VerifiedDestinationNumberId}`,
      ),
      VerifiedDestinationNumberId: expect.stringMatching(/^verified-[0-9a-f]{32}$/) as string,
      DestinationPhoneNumber: person,
      Status: 'PENDING',
      Tags: [{ Key: 'Name', Value: 'Mine' }],
      CreatedTimestamp: test.runtime.clock(),
    });
    await expect(create(test, person)).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_ALREADY_EXISTS',
      resourceType: 'verified-destination-number',
      resourceId: made.VerifiedDestinationNumberId,
    });
  });

  it('adds a number once when several ask at once, and in each workspace for itself', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => create(test)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(create(other)).resolves.toMatch(/^verified-/);
  });

  it('adds exactly ten, however many ask at once (guide 717)', async () => {
    const test = await createTestWorkspace();
    const answers = await Promise.allSettled(
      Array.from({ length: 15 }, (_, index) => create(test, `+120655501${String(10 + index)}`)),
    );
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(5);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({
        code: 'ServiceQuotaExceededException',
        reason: 'VERIFIED_DESTINATION_NUMBERS_PER_ACCOUNT',
      });
    }
  });

  it.each([
    ['+1206555', 'INVALID_PARAMETER'],
    ['+4402079460000', 'INVALID_PARAMETER'],
    ['+85021234567', 'DESTINATION_COUNTRY_BLOCKED'],
  ])('refuses %s', async (number, reason) => {
    const test = await createTestWorkspace();
    await expect(create(test, number)).rejects.toMatchObject({
      code: 'ValidationException',
      reason,
      fields: [{ name: 'DestinationPhoneNumber' }],
    });
  });

  it('does not find an RCS agent', async () => {
    const test = await createTestWorkspace();
    await expect(
      test.run(createVerifiedDestinationNumber, { DestinationPhoneNumber: person, RcsAgentId: 'rcs-1' }),
    ).rejects.toMatchObject({ code: 'ResourceNotFoundException', resourceType: 'rcs-agent' });
  });
});

describe('SendDestinationNumberVerificationCode', () => {
  it('texts a code of six digits, the first one free, in the language asked for', async () => {
    const test = await createTestWorkspace();
    const VerifiedDestinationNumberId = await create(test);
    const send = async (LanguageCode?: 'FR_FR') => {
      const { MessageId } = await test.run(sendDestinationNumberVerificationCode, {
        VerifiedDestinationNumberId,
        VerificationChannel: 'TEXT',
        LanguageCode,
      });
      return messageOf(test, MessageId);
    };
    const first = await send();
    expect(first).toMatchObject({ destination: person, purpose: 'VERIFICATION', channel: 'TEXT' });
    expect(first.body).toMatch(/^Your verification code is \d{6}\./);
    expect(await test.run(getSpend, { Channel: 'TEXT' })).toMatchObject({ MonthToDate: '0.00' });
    test.advance(1000);
    const second = await send('FR_FR');
    expect(second.body).toMatch(/^Votre code/);
    const { MonthToDate } = await test.run(getSpend, { Channel: 'TEXT' });
    expect(Number(MonthToDate)).toBeGreaterThan(0);
  });

  it('keeps only a keyed hash of the code', async () => {
    const test = await createTestWorkspace();
    const id = await create(test);
    const code = await sendCode(test, id);
    const [row] = await test.runtime.database.read
      .select()
      .from(verifiedDestinationNumbers)
      .where(eq(verifiedDestinationNumbers.verifiedDestinationNumberId, id));
    expect(row?.codeHash).toHaveLength(32);
    expect(JSON.stringify(row)).not.toContain(code);
  });

  it('leaves guesses out of the activity record', async () => {
    const test = await createTestWorkspace();
    const id = await create(test);
    const code = await sendCode(test, id);
    await verify(test, id, code);
    const records = await test.runtime.database.read
      .select({ record: activityRecords.record })
      .from(activityRecords)
      .where(eq(activityRecords.workspaceId, test.workspace.workspaceId));
    expect(records).toHaveLength(3);
    expect(JSON.stringify(records)).not.toContain(code);
  });

  it('reaches a person though the only originator is a simulator', async () => {
    const test = await createTestWorkspace();
    await test.run(requestPhoneNumber, {
      IsoCountryCode: 'US',
      MessageType: 'TRANSACTIONAL',
      NumberCapabilities: ['SMS'],
      NumberType: 'SIMULATOR',
    });
    const id = await create(test);
    await expect(verify(test, id, await sendCode(test, id))).resolves.toMatchObject({ Status: 'VERIFIED' });
  });

  it(`sends ${mostCodesPerDay} codes in 24 hours to a number, and one more the next day`, async () => {
    const test = await createTestWorkspace();
    const id = await create(test);
    for (let sent = 0; sent < mostCodesPerDay; sent += 1) {
      await sendCode(test, id);
      test.advance(minute);
    }
    await expect(sendCode(test, id)).rejects.toMatchObject({
      code: 'ServiceQuotaExceededException',
      reason: 'VERIFICATION_ATTEMPTS_PER_DAY',
    });
    test.advance(24 * hour - mostCodesPerDay * minute);
    await expect(sendCode(test, id)).resolves.toMatch(/^\d{6}$/);
  });

  it('takes no code off the day when the text is refused, and leaves the last code valid', async () => {
    const test = await createTestWorkspace();
    const id = await create(test);
    const code = await sendCode(test, id);
    await expect(sendCode(test, id)).rejects.toMatchObject({ code: 'ThrottlingException' });
    await expect(verify(test, id, code)).resolves.toMatchObject({ Status: 'VERIFIED' });
  });

  it('has no voice to speak with, and nothing to say to a verified number', async () => {
    const test = await createTestWorkspace();
    const VerifiedDestinationNumberId = await create(test);
    await expect(
      test.run(sendDestinationNumberVerificationCode, { VerifiedDestinationNumberId, VerificationChannel: 'VOICE' }),
    ).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'VOICE_CAPABILITY_NOT_AVAILABLE',
      fields: [{ name: 'VerificationChannel' }],
    });
    await verify(test, VerifiedDestinationNumberId, await sendCode(test, VerifiedDestinationNumberId));
    test.advance(minute);
    await expect(sendCode(test, VerifiedDestinationNumberId)).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'VERIFICATION_ALREADY_COMPLETE',
    });
  });

  it('does not find the number of another workspace', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    const theirs = await create(other);
    for (const id of [theirs, buildArn(other.workspace, `verified-destination-number/${theirs}`)]) {
      await expect(sendCode(test, id)).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
      await expect(verify(test, id, '123456')).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    }
  });
});

describe('VerifyDestinationNumber', () => {
  it('verifies by the code that was sent, and not twice', async () => {
    const test = await createTestWorkspace();
    const id = await create(test);
    const code = await sendCode(test, id);
    await expect(
      verify(test, buildArn(test.workspace, `verified-destination-number/${id}`), code),
    ).resolves.toMatchObject({ VerifiedDestinationNumberId: id, DestinationPhoneNumber: person, Status: 'VERIFIED' });
    await expect(verify(test, id, code)).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'VERIFICATION_ALREADY_COMPLETE',
    });
  });

  it('verifies once when the right code comes several times at once', async () => {
    const test = await createTestWorkspace();
    const id = await create(test);
    const code = await sendCode(test, id);
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => verify(test, id, code)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === 'rejected')
        expect(answer.reason).toMatchObject({ reason: 'VERIFICATION_ALREADY_COMPLETE' });
    }
  });

  it('takes a code for 15 minutes and not a moment longer (guide 652)', async () => {
    const test = await createTestWorkspace();
    const [early, late] = [await create(test), await create(test, '+12065550143')];
    const [earlyCode, lateCode] = [await sendCode(test, early), await sendCode(test, late)];
    test.advance(15 * minute - 1);
    await expect(verify(test, early, earlyCode)).resolves.toMatchObject({ Status: 'VERIFIED' });
    test.advance(1);
    await expect(verify(test, late, lateCode)).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'VERIFICATION_CODE_EXPIRED',
    });
  });

  it('refuses a wrong code, and any code where none was sent', async () => {
    const test = await createTestWorkspace();
    const id = await create(test);
    const mismatch = {
      code: 'ValidationException',
      reason: 'VERIFICATION_CODE_MISMATCH',
      fields: [{ name: 'VerificationCode' }],
    };
    await expect(verify(test, id, '123456')).rejects.toMatchObject(mismatch);
    const code = await sendCode(test, id);
    await expect(verify(test, id, otherThan(code))).rejects.toMatchObject(mismatch);
    await expect(verify(test, id, code)).resolves.toMatchObject({ Status: 'VERIFIED' });
  });

  it('ends a code with the fifth wrong guess, also when the guesses come at once', async () => {
    const test = await createTestWorkspace();
    const id = await create(test);
    const code = await sendCode(test, id);
    const guesses = await Promise.allSettled(Array.from({ length: 8 }, () => verify(test, id, otherThan(code))));
    const reasons = guesses.map((guess) =>
      guess.status === 'rejected' ? (guess.reason as { reason?: string }).reason : 'VERIFIED',
    );
    expect(reasons.filter((reason) => reason === 'VERIFICATION_CODE_MISMATCH')).toHaveLength(5);
    expect(reasons.filter((reason) => reason === 'VERIFICATION_CODE_EXPIRED')).toHaveLength(3);
    await expect(verify(test, id, code)).rejects.toMatchObject({ reason: 'VERIFICATION_CODE_EXPIRED' });
    test.advance(minute);
    await expect(verify(test, id, await sendCode(test, id))).resolves.toMatchObject({ Status: 'VERIFIED' });
  });

  it('takes the code sent last and none before it', async () => {
    const test = await createTestWorkspace();
    const id = await create(test);
    const codes = [111_111, 222_222];
    Object.assign(test.runtime, { ids: { ...test.runtime.ids, random: () => codes.shift() ?? 0 } });
    const first = await sendCode(test, id);
    test.advance(minute);
    const second = await sendCode(test, id);
    await expect(verify(test, id, first)).rejects.toMatchObject({ reason: 'VERIFICATION_CODE_MISMATCH' });
    await expect(verify(test, id, second)).resolves.toMatchObject({ Status: 'VERIFIED' });
  });
});

describe('DescribeVerifiedDestinationNumbers', () => {
  it('lists numbers newest first in pages, by id, by number and by status', async () => {
    const test = await createTestWorkspace();
    const first = await create(test);
    test.advance(minute);
    const second = await create(test, '+12065550143');
    await verify(test, second, await sendCode(test, second));
    const idsOf = async (input: object) =>
      (await test.runRaw(describeVerifiedDestinationNumbers, input)).VerifiedDestinationNumbers.map(
        ({ VerifiedDestinationNumberId }) => VerifiedDestinationNumberId,
      );
    expect(await idsOf({})).toEqual([second, first]);
    expect(await idsOf({ VerifiedDestinationNumberIds: [first] })).toEqual([first]);
    expect(await idsOf({ DestinationPhoneNumbers: ['12065550143'] })).toEqual([second]);
    expect(await idsOf({ VerifiedDestinationNumberIds: [first], DestinationPhoneNumbers: ['+12065550143'] })).toEqual(
      [],
    );
    const byStatus = (...Values: string[]) => idsOf({ Filters: [{ Name: 'status', Values }] });
    expect(await byStatus('VERIFIED')).toEqual([second]);
    expect(await byStatus('PENDING', 'VERIFIED')).toEqual([second, first]);
    expect(await idsOf({ Filters: [{ Name: 'rcs-agent-id', Values: ['rcs-1'] }] })).toEqual([]);
    const page = await test.run(describeVerifiedDestinationNumbers, { MaxResults: 1 });
    expect(await idsOf({ MaxResults: 1, NextToken: page.NextToken })).toEqual([first]);
  });

  it('does not find what is not there and refuses a status that there is not', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    const theirs = await create(other);
    for (const input of [{ VerifiedDestinationNumberIds: [theirs] }, { DestinationPhoneNumbers: [person] }]) {
      await expect(test.run(describeVerifiedDestinationNumbers, input)).rejects.toMatchObject({
        code: 'ResourceNotFoundException',
        resourceType: 'verified-destination-number',
      });
    }
    await expect(
      test.run(describeVerifiedDestinationNumbers, { Filters: [{ Name: 'status', Values: ['DONE'] }] }),
    ).rejects.toMatchObject({ reason: 'INVALID_FILTER_VALUES' });
  });
});

describe('DeleteVerifiedDestinationNumber', () => {
  it('waits for 24 hours from the adding, verified or not (guide 727)', async () => {
    const test = await createTestWorkspace();
    const { VerifiedDestinationNumberId } = await test.run(createVerifiedDestinationNumber, {
      DestinationPhoneNumber: person,
      Tags: [{ Key: 'a', Value: '1' }],
    });
    const remove = () => test.run(deleteVerifiedDestinationNumber, { VerifiedDestinationNumberId });
    test.advance(24 * hour - 1);
    await expect(remove()).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_DELETION_NOT_ALLOWED',
    });
    test.advance(1);
    await expect(remove()).resolves.toMatchObject({ VerifiedDestinationNumberId, DestinationPhoneNumber: person });
    await expect(remove()).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    const { read } = test.runtime.database;
    expect(await read.select().from(tags).where(eq(tags.workspaceId, test.workspace.workspaceId))).toEqual([]);
    await expect(create(test)).resolves.toMatch(/^verified-/);
  });
});
