import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { phoneNumbers, twoWayPublications } from '@/db/schema';
import { getConversation, receiveMessage } from '@/lib/domains/inbound';
import { putKeyword } from '@/lib/domains/keywords';
import { createOptOutList, deleteOptedOutNumber, putOptedOutNumber } from '@/lib/domains/opt-out-lists';
import { getMessage, listHandsetMessages, putHandsetReply, sendTextMessage } from '@/lib/domains/messages';
import { drainWorker } from '@/lib/delivery/worker';
import { addPool, addSimulatorNumber, setProduction } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';

const person = '+14254147755';

async function start() {
  const workspace = await createTestWorkspace();
  const number = await addSimulatorNumber(workspace);
  const text = (MessageBody: string, OriginationNumber = person) =>
    workspace.run(receiveMessage, { OriginationNumber, DestinationNumber: number.phoneNumber, MessageBody });
  const send = () =>
    workspace.run(sendTextMessage, {
      DestinationPhoneNumber: person,
      OriginationIdentity: number.phoneNumberId,
      MessageBody: 'News',
    });
  return { workspace, number, text, send };
}

const setNumber = ({ runtime }: TestWorkspace, id: string, change: Partial<typeof phoneNumbers.$inferInsert>) =>
  runtime.database.write.update(phoneNumbers).set(change).where(eq(phoneNumbers.phoneNumberId, id));

const publicationsOf = ({ runtime, workspace }: TestWorkspace) =>
  runtime.database.read
    .select()
    .from(twoWayPublications)
    .where(eq(twoWayPublications.workspaceId, workspace.workspaceId));

describe('a text to one of our numbers', () => {
  it('walks join, reply, STOP, blocked send and START', async () => {
    const { workspace, number, text, send } = await start();
    await workspace.run(putKeyword, {
      OriginationIdentity: number.phoneNumberId,
      Keyword: 'join',
      KeywordMessage: 'Welcome!',
      KeywordAction: 'OPT_IN',
    });
    const joined = await text('Join the club');
    expect(joined).toMatchObject({ Keyword: 'JOIN', KeywordAction: 'OPT_IN' });
    const reply = await workspace.run(getMessage, { MessageId: joined.ReplyMessageId ?? '' });
    expect(reply).toMatchObject({ MessageBody: 'Welcome!', Purpose: 'REPLY', TotalMessagePrice: '0.00645' });

    const stopped = await text('  stop ');
    expect(stopped).toMatchObject({ Keyword: 'STOP', KeywordAction: 'OPT_OUT', OptOutListName: 'Default' });
    // The confirmation of an opt-out goes out although the person is on the list by then.
    expect(stopped.ReplyMessageId).toBeDefined();
    await expect(send()).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT',
    });
    expect((await text('JOIN')).OptOutListName).toBe('Default');
    await send();
  });

  it('is matched with the keywords of the pool that the number is in, and opts out of the pool list', async () => {
    const { workspace, number, text } = await start();
    const poolId = await addPool(workspace, [number.phoneNumberId]);
    await workspace.run(putKeyword, { OriginationIdentity: poolId, Keyword: 'HOURS', KeywordMessage: 'Nine to five.' });
    expect(await text('hours?')).toMatchObject({ Keyword: 'HOURS', PoolId: poolId });
  });

  it('without a keyword does nothing but stay on record', async () => {
    const { text } = await start();
    const received = await text('Thanks a lot');
    expect(received.Keyword).toBeUndefined();
    expect([received.ReplyMessageId, received.ReplyRefusal, received.PublishedTo]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is published with the last message that its person got, where two-way is on', async () => {
    const { workspace, number, text, send } = await start();
    const arn = `arn:aws:sns:us-east-1:${workspace.workspace.accountId}:replies`;
    await setNumber(workspace, number.phoneNumberId, { twoWayEnabled: true, twoWayChannelArn: arn });
    const { MessageId } = await send();
    const received = await text('Yes please');
    expect(received).toMatchObject({ PublishedTo: arn, PreviousPublishedMessageId: MessageId });
    const [publication] = await publicationsOf(workspace);
    expect(publication).toMatchObject({
      channelArn: arn,
      payload: {
        originationNumber: person,
        destinationNumber: number.phoneNumber,
        messageKeyword: '',
        messageBody: 'Yes please',
        inboundMessageId: received.InboundMessageId,
        previousPublishedMessageId: MessageId,
      },
    });
  });

  it('leaves HELP and STOP to the topic where opt-outs are self-managed', async () => {
    const { workspace, number, text, send } = await start();
    const arn = `arn:aws:sns:us-east-1:${workspace.workspace.accountId}:replies`;
    await setNumber(workspace, number.phoneNumberId, {
      twoWayEnabled: true,
      twoWayChannelArn: arn,
      selfManagedOptOutsEnabled: true,
    });
    const received = await text('STOP');
    expect([received.Keyword, received.KeywordAction, received.ReplyMessageId]).toEqual(['STOP', undefined, undefined]);
    expect((await publicationsOf(workspace)).map(({ payload }) => payload)).toMatchObject([{ messageKeyword: 'STOP' }]);
    await send();
  });

  it('notes why its answer could not be sent, and keeps what it did', async () => {
    const { workspace, text } = await start();
    await setProduction(workspace, 0n);
    const received = await text('HELP');
    expect(received.ReplyMessageId).toBeUndefined();
    expect(received.ReplyRefusal).toContain('spend');
  });

  it("is not received by another workspace's number", async () => {
    const { number } = await start();
    const stranger = await createTestWorkspace();
    await expect(
      stranger.run(receiveMessage, {
        OriginationNumber: person,
        DestinationNumber: number.phoneNumber,
        MessageBody: 'STOP',
      }),
    ).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
  });
});

describe('a handset', () => {
  it('writes to any number of the workspace and shows the answer after it', async () => {
    const { workspace, number } = await start();
    await workspace.run(putHandsetReply, {
      PhoneNumber: person,
      PeerIdentity: number.phoneNumber,
      MessageBody: 'help',
    });
    await drainWorker(workspace.runtime, 60_000);
    const { Messages } = await workspace.run(listHandsetMessages, { PhoneNumber: person });
    expect(Messages.map(({ Direction }) => Direction)).toEqual(['RECEIVED', 'TYPED']);
  });

  it('cannot answer what never wrote to it and is not ours', async () => {
    const { workspace } = await start();
    await expect(
      workspace.run(putHandsetReply, { PhoneNumber: person, PeerIdentity: 'NOTICE', MessageBody: 'Hi' }),
    ).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    const { Messages } = await workspace.run(listHandsetMessages, { PhoneNumber: person });
    expect(Messages).toEqual([]);
  });
});

describe('a marketer', () => {
  it('tries keywords from the handset: sending it includes what its text does', async () => {
    const { workspace, number } = await start();
    const keyword = { OriginationIdentity: number.phoneNumberId, Keyword: 'HOURS', KeywordMessage: 'Nine to five.' };
    await workspace.run(putKeyword, keyword, ['Marketer']);
    const typed = { PhoneNumber: person, PeerIdentity: number.phoneNumber, MessageBody: 'hours' };
    await workspace.run(putHandsetReply, typed, ['Marketer']);
    const { Messages } = await workspace.run(listHandsetMessages, { PhoneNumber: person }, ['Marketer']);
    expect(Messages.map(({ MessageBody }) => MessageBody)).toContain('hours');
    const { Entries } = await workspace.run(getConversation, { PhoneNumber: person }, ['Marketer']);
    expect(Entries.find(({ Kind }) => Kind === 'RECEIVED')?.Inbound).toMatchObject({ Keyword: 'HOURS' });
  });
});

describe('GetConversation', () => {
  it('pages through both directions, newest first, and says which lists hold the person', async () => {
    const { workspace, text, send } = await start();
    await send();
    workspace.advance(1000);
    await text('Hello?');
    workspace.advance(1000);
    await text('STOP');
    const kinds: string[] = [];
    let NextToken: string | undefined;
    do {
      const page = await workspace.run(getConversation, { PhoneNumber: person, MaxResults: 1, NextToken });
      kinds.push(...page.Entries.map(({ Kind, MessageBody, Purpose }) => `${Kind} ${Purpose ?? MessageBody}`));
      expect(page.OptedOutOf.map(({ OptOutListName }) => OptOutListName)).toEqual(['Default']);
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    expect(kinds).toEqual(['SENT REPLY', 'RECEIVED STOP', 'RECEIVED Hello?', 'SENT SEND']);
  });

  it('shows a reply as the message that it is, and what was done with each text', async () => {
    const { workspace, number, text } = await start();
    const arn = `arn:aws:sns:us-east-1:${workspace.workspace.accountId}:replies`;
    await setNumber(workspace, number.phoneNumberId, { twoWayEnabled: true, twoWayChannelArn: arn });
    const { ReplyMessageId, InboundMessageId } = await text('HELP me');
    const { Entries, Originators } = await workspace.run(getConversation, { PhoneNumber: person });
    expect(Entries).toMatchObject([
      {
        Kind: 'SENT',
        MessageId: ReplyMessageId,
        Purpose: 'REPLY',
        IsFinal: false,
        TotalMessageParts: 1,
        TotalMessagePrice: '0.00645',
      },
      {
        Kind: 'RECEIVED',
        Inbound: {
          Keyword: 'HELP',
          KeywordAction: 'AUTOMATIC_RESPONSE',
          ReplyMessageId,
          PublishedTo: arn,
          Payload: { messageKeyword: 'HELP', messageBody: 'HELP me', inboundMessageId: InboundMessageId },
        },
      },
    ]);
    expect(Originators).toEqual([{ OriginationIdentity: number.phoneNumber, OptOutListName: 'Default' }]);
  });

  it('says by which list each originator sends now, which is the one of its pool', async () => {
    const { workspace, number, text } = await start();
    await workspace.run(createOptOutList, { OptOutListName: 'promotions' });
    const poolId = await addPool(workspace, [number.phoneNumberId], { optOutListName: 'promotions' });
    await setNumber(workspace, number.phoneNumberId, { optOutListName: 'promotions' });
    await text('Hello?');
    const { Originators } = await workspace.run(getConversation, { PhoneNumber: person });
    expect(Originators).toEqual([
      { OriginationIdentity: number.phoneNumber, OptOutListName: 'promotions', PoolId: poolId },
    ]);
  });

  it('says by which word and originator the person opted out, and why nobody here can opt them in', async () => {
    const { workspace, number, text } = await start();
    const held = async () => (await workspace.run(getConversation, { PhoneNumber: person })).OptedOutOf;
    const remove = () =>
      workspace.run(deleteOptedOutNumber, { OptOutListName: 'Default', OptedOutNumber: person }).then(() => undefined);
    await workspace.run(putOptedOutNumber, { OptOutListName: 'Default', OptedOutNumber: person });
    expect(await held()).toMatchObject([{ EndUserOptedOut: false, OptInRefusal: undefined }]);
    await remove();
    expect(await held()).toEqual([]);

    await text('STOP');
    expect(await held()).toMatchObject([
      { EndUserOptedOut: true, Keyword: 'STOP', OriginationIdentity: number.phoneNumber, OptInRefusal: undefined },
    ]);
    await remove();
    await text('STOP');
    const [again] = await held();
    expect(again?.OptInRefusal).toContain('once in 30 days');
    await expect(remove()).rejects.toThrow(again?.OptInRefusal);
  });

  it('refuses to opt in who opted out of a toll-free number, where the carrier answered', async () => {
    const { workspace } = await start();
    const tollFree = await addSimulatorNumber(workspace, { numberType: 'TOLL_FREE', phoneNumber: '+18335550142' });
    const received = await workspace.run(receiveMessage, {
      OriginationNumber: person,
      DestinationNumber: tollFree.phoneNumber,
      MessageBody: 'STOP',
    });
    expect([received.KeywordAction, received.ReplyMessageId, received.ReplyRefusal]).toEqual([
      'OPT_OUT',
      undefined,
      undefined,
    ]);
    const { OptedOutOf } = await workspace.run(getConversation, { PhoneNumber: person });
    expect(OptedOutOf[0]?.OptInRefusal).toContain('toll-free number +18335550142 at the carrier');
  });

  it('refuses what is no number, and the token of another conversation', async () => {
    const { workspace, send, text } = await start();
    await expect(workspace.run(getConversation, { PhoneNumber: '+1425' })).rejects.toMatchObject({
      reason: 'INVALID_PARAMETER',
    });
    await send();
    await text('Hello?');
    const { NextToken } = await workspace.run(getConversation, { PhoneNumber: person, MaxResults: 1 });
    await expect(workspace.run(getConversation, { PhoneNumber: '+14254147167', NextToken })).rejects.toMatchObject({
      reason: 'INVALID_NEXT_TOKEN',
    });
  });
});
