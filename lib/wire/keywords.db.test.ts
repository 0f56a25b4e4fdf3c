import {
  ConflictException,
  CreatePoolCommand,
  DeleteKeywordCommand,
  DescribeKeywordsCommand,
  paginateDescribeKeywords,
  PutKeywordCommand,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  ValidationException,
  type PutKeywordCommandInput,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { beforeEach, describe, expect, it } from 'vitest';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { collect, refusalOf, serveWireWorkspace } from './testing/wire-workspace';

const wire = serveWireWorkspace();

let number: { phoneNumber: string; phoneNumberId: string };
beforeEach(async () => {
  number = await addSimulatorNumber(wire().workspace);
});

const put = (input: Partial<PutKeywordCommandInput> = {}) =>
  wire().sdk.send(
    new PutKeywordCommand({
      OriginationIdentity: number.phoneNumberId,
      Keyword: 'JOIN',
      KeywordMessage: 'Welcome.',
      ...input,
    }),
  );

describe('PutKeyword', () => {
  it('sets a keyword with each action, by id, ARN or digits, and replaces it', async () => {
    const { arn } = wire();
    const OriginationIdentityArn = arn(`phone-number/${number.phoneNumberId}`);
    for (const [OriginationIdentity, KeywordAction] of [
      [number.phoneNumberId, 'OPT_IN'],
      [OriginationIdentityArn, 'OPT_OUT'],
      [number.phoneNumber.slice(1), 'AUTOMATIC_RESPONSE'], // the model takes no plus sign here
    ] as const) {
      expect(await put({ OriginationIdentity, Keyword: 'join us', KeywordAction })).toMatchObject({
        OriginationIdentity: number.phoneNumberId,
        OriginationIdentityArn,
        Keyword: 'JOIN US',
        KeywordMessage: 'Welcome.',
        KeywordAction,
      });
    }
    const { Keywords } = await wire().sdk.send(
      new DescribeKeywordsCommand({ OriginationIdentity: number.phoneNumberId, Keywords: ['Join Us'] }),
    );
    expect(Keywords).toEqual([{ Keyword: 'JOIN US', KeywordMessage: 'Welcome.', KeywordAction: 'AUTOMATIC_RESPONSE' }]);
  });

  it.each([
    ['31 characters', 'K'.repeat(31)],
    ['a space before it', ' JOIN'],
    ['a space after it', 'JOIN '],
    ['a line end in it', 'JO\nIN'],
  ])('refuses a keyword with %s', async (_, Keyword) => {
    const refusal = await refusalOf(put({ Keyword }));
    expect(refusal).toBeInstanceOf(ValidationException);
    expect(refusal).toMatchObject({ Reason: 'INVALID_PARAMETER', Fields: [{ Name: 'Keyword' }] });
  });

  it('takes a keyword of 30 characters', async () => {
    expect(await put({ Keyword: 'K'.repeat(30) })).toMatchObject({ Keyword: 'K'.repeat(30) });
  });

  it('changes the answer of a mandatory keyword, not its action', async () => {
    expect(await put({ Keyword: 'stop', KeywordMessage: 'Bye.' })).toMatchObject({ KeywordAction: 'OPT_OUT' });
    const refusal = await refusalOf(put({ Keyword: 'STOP', KeywordAction: 'OPT_IN' }));
    expect(refusal).toBeInstanceOf(ConflictException);
    expect(refusal).toMatchObject({ Reason: 'RESOURCE_MODIFICATION_NOT_ALLOWED', ResourceId: 'STOP' });
  });

  it('leaves to the carrier what is the carrier’s on a toll-free number', async () => {
    const tollFree = await addSimulatorNumber(wire().workspace, { numberType: 'TOLL_FREE' });
    const OriginationIdentity = tollFree.phoneNumberId;
    expect(await refusalOf(put({ OriginationIdentity, Keyword: 'STOP' }))).toMatchObject({
      name: 'ConflictException',
      Reason: 'RESOURCE_MODIFICATION_NOT_ALLOWED',
    });
    expect(await refusalOf(put({ OriginationIdentity, KeywordAction: 'OPT_IN' }))).toMatchObject({
      name: 'ValidationException',
      Reason: 'INVALID_PARAMETER',
      Fields: [{ Name: 'KeywordAction' }],
    });
    expect(await put({ OriginationIdentity, Keyword: 'unstop' })).toMatchObject({ KeywordAction: 'OPT_IN' });
  });

  it('gives the thirtieth place to one of two requests at once, on a number and on a pool', async () => {
    for (let made = 0; made < 29; made += 1) await put({ Keyword: `WORD ${made}` });
    const outcomes = await Promise.all([refusalOf(put({ Keyword: 'ONE' })), refusalOf(put({ Keyword: 'TWO' }))]);
    const refused = outcomes.filter((outcome) => outcome !== 'accepted');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(ServiceQuotaExceededException);
    expect(refused[0]).toMatchObject({ Reason: 'KEYWORDS_PER_PHONE_NUMBER' });
    const { PoolId } = await wire().sdk.send(
      new CreatePoolCommand({ OriginationIdentity: number.phoneNumberId, MessageType: 'TRANSACTIONAL' }),
    );
    expect(await refusalOf(put({ OriginationIdentity: PoolId, Keyword: 'THREE' }))).toMatchObject({
      name: 'ServiceQuotaExceededException',
      Reason: 'KEYWORDS_PER_POOL',
    });
    expect(await refusalOf(put({ Keyword: 'FOUR' }))).toMatchObject({
      name: 'ConflictException',
      Reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL',
    });
  });

  it('does not find the number of another account, by id or by digits', async () => {
    const other = await wire().another();
    for (const OriginationIdentity of [number.phoneNumberId, number.phoneNumber.slice(1)]) {
      const command = new PutKeywordCommand({ OriginationIdentity, Keyword: 'JOIN', KeywordMessage: 'Mine now.' });
      expect(await refusalOf(other.send(command))).toBeInstanceOf(ResourceNotFoundException);
    }
  });
});

describe('DescribeKeywords', () => {
  it('pages through all with the paginator, in order, each once, and filters by action', async () => {
    const { sdk } = wire();
    for (let made = 0; made < 30; made += 1) await put({ Keyword: `WORD ${made}` });
    const OriginationIdentity = number.phoneNumberId;
    const wordsOf = ({ Keywords }: { Keywords?: { Keyword: string | undefined }[] | undefined }) =>
      Keywords?.map(({ Keyword }) => Keyword);
    const { items, pageLengths } = await collect(
      paginateDescribeKeywords({ client: sdk, pageSize: 20 }, { OriginationIdentity }),
      wordsOf,
    );
    expect(pageLengths).toEqual([20, 20, 3]); // thirteen are mandatory
    expect(new Set(items).size).toBe(43);
    expect(items).toEqual(items.toSorted());
    const { Keywords = [] } = await sdk.send(
      new DescribeKeywordsCommand({
        OriginationIdentity,
        Filters: [{ Name: 'keyword-action', Values: ['OPT_OUT', 'OPT_IN'] }],
      }),
    );
    expect(Keywords).toHaveLength(12);
    expect(new Set(Keywords.map(({ KeywordAction }) => KeywordAction))).toEqual(new Set(['OPT_OUT']));
  });
});

describe('DeleteKeyword', () => {
  const remove = (Keyword: string) =>
    wire().sdk.send(new DeleteKeywordCommand({ OriginationIdentity: number.phoneNumberId, Keyword }));

  it('answers what it took away, once, and never takes a mandatory one', async () => {
    await put();
    expect(await remove('join')).toMatchObject({ Keyword: 'JOIN', KeywordMessage: 'Welcome.' });
    expect(await refusalOf(remove('join'))).toBeInstanceOf(ResourceNotFoundException);
    const refusal = await refusalOf(remove('HELP'));
    expect(refusal).toBeInstanceOf(ConflictException);
    expect(refusal).toMatchObject({ Reason: 'RESOURCE_DELETION_NOT_ALLOWED', ResourceType: 'keyword' });
  });
});
