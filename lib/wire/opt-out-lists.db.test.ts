import {
  ConflictException,
  CreateOptOutListCommand,
  DeleteOptedOutNumberCommand,
  DeleteOptOutListCommand,
  DescribeOptedOutNumbersCommand,
  DescribeOptOutListsCommand,
  paginateDescribeOptedOutNumbers,
  paginateDescribeOptOutLists,
  PutOptedOutNumberCommand,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  ValidationException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { describe, expect, it } from 'vitest';
import { optOutLists } from '@/db/schema';
import { receiveMessage } from '@/lib/domains/inbound';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { collect, refusalOf, serveWireWorkspace } from './testing/wire-workspace';

const wire = serveWireWorkspace();
const person = '+12065550142';

const create = (OptOutListName: string) => wire().sdk.send(new CreateOptOutListCommand({ OptOutListName }));
const put = (OptedOutNumber: string, OptOutListName = 'Default') =>
  wire().sdk.send(new PutOptedOutNumberCommand({ OptOutListName, OptedOutNumber }));
const remove = (OptedOutNumber: string, OptOutListName = 'Default') =>
  wire().sdk.send(new DeleteOptedOutNumberCommand({ OptOutListName, OptedOutNumber }));
/** The person texts a word to a new number of the workspace. */
async function text(MessageBody: string, settings: Parameters<typeof addSimulatorNumber>[1] = {}) {
  const { workspace } = wire();
  const { phoneNumber } = await addSimulatorNumber(workspace, settings);
  await workspace.run(receiveMessage, { OriginationNumber: person, DestinationNumber: phoneNumber, MessageBody });
}

/** Lists beyond what the quota lets anybody create. */
async function storeLists(count: number): Promise<string[]> {
  const { runtime, workspace } = wire().workspace;
  const names = Array.from({ length: count }, (_, index) => `list-${index}`);
  await runtime.database.write.insert(optOutLists).values(
    names.map((optOutListName, index) => ({
      workspaceId: workspace.workspaceId,
      optOutListName,
      createdAt: new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 3)),
    })),
  );
  return names;
}

describe('CreateOptOutList', () => {
  it('takes every optional member and answers them', async () => {
    const { sdk, arn } = wire();
    const made = await sdk.send(
      new CreateOptOutListCommand({
        OptOutListName: 'alerts',
        Tags: [{ Key: 'team', Value: 'news' }],
        ClientToken: 'once',
      }),
    );
    expect(made).toMatchObject({
      OptOutListArn: arn('opt-out-list/alerts'),
      OptOutListName: 'alerts',
      Tags: [{ Key: 'team', Value: 'news' }],
      CreatedTimestamp: expect.any(Date),
    });
  });

  it('refuses a second list Default', async () => {
    const refusal = await refusalOf(create('Default'));
    expect(refusal).toBeInstanceOf(ConflictException);
    expect(refusal).toMatchObject({
      Reason: 'RESOURCE_ALREADY_EXISTS',
      ResourceType: 'opt-out-list',
      ResourceId: 'Default',
    });
  });

  it('gives the last place of the quota to one of two requests at once', async () => {
    await storeLists(23); // Default counts
    const outcomes = await Promise.all([refusalOf(create('one')), refusalOf(create('two'))]);
    const refused = outcomes.filter((outcome) => outcome !== 'accepted');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(ServiceQuotaExceededException);
    expect(refused[0]).toMatchObject({ Reason: 'OPT_OUT_LISTS_PER_ACCOUNT' });
  });
});

describe('DescribeOptOutLists', () => {
  it('pages through more than a hundred with the paginator, and answers those named', async () => {
    const { sdk, arn } = wire();
    const names = await storeLists(101);
    const { items, pageLengths } = await collect(paginateDescribeOptOutLists({ client: sdk }, {}), ({ OptOutLists }) =>
      OptOutLists?.map(({ OptOutListName }) => OptOutListName),
    );
    expect(pageLengths).toEqual([100, 2]);
    expect(items.toSorted()).toEqual([...names, 'Default'].toSorted());
    const named = await sdk.send(
      new DescribeOptOutListsCommand({ OptOutListNames: ['list-1', arn('opt-out-list/Default')], Owner: 'SELF' }),
    );
    expect(named.OptOutLists?.map(({ OptOutListName }) => OptOutListName).toSorted()).toEqual(['Default', 'list-1']);
  });
});

describe('DeleteOptOutList', () => {
  const removeList = (OptOutListName: string) => wire().sdk.send(new DeleteOptOutListCommand({ OptOutListName }));

  it('answers the list, and refuses Default and a list that is used', async () => {
    await create('alerts');
    const { phoneNumberId } = await addSimulatorNumber(wire().workspace, { optOutListName: 'alerts' });
    expect(phoneNumberId).toBeDefined();
    expect(await refusalOf(removeList('alerts'))).toMatchObject({
      name: 'ConflictException',
      Reason: 'RESOURCE_NOT_EMPTY',
    });
    const refusal = await refusalOf(removeList('Default'));
    expect(refusal).toBeInstanceOf(ConflictException);
    expect(refusal).toMatchObject({ Reason: 'RESOURCE_DELETION_NOT_ALLOWED', ResourceId: 'Default' });
    await create('news');
    expect(await removeList('news')).toMatchObject({ OptOutListName: 'news' });
    expect(await refusalOf(removeList('news'))).toBeInstanceOf(ResourceNotFoundException);
  });
});

describe('the numbers of a list', () => {
  it('are put on, paged with the paginator, filtered, named and taken off', async () => {
    const { sdk, arn } = wire();
    const numbers = Array.from({ length: 104 }, (_, index) => `+1206555${String(1000 + index)}`);
    const list = arn('opt-out-list/Default');
    expect(await put(numbers[0]!, list)).toMatchObject({
      OptOutListArn: list,
      OptOutListName: 'Default',
      OptedOutNumber: numbers[0],
      EndUserOptedOut: false,
      OptedOutTimestamp: expect.any(Date),
    });
    for (const number of numbers.slice(1)) await put(number);
    await text('stop');
    const numbersOf = ({
      OptedOutNumbers,
    }: {
      OptedOutNumbers?: { OptedOutNumber: string | undefined }[] | undefined;
    }) => OptedOutNumbers?.map(({ OptedOutNumber }) => OptedOutNumber);
    const pages = paginateDescribeOptedOutNumbers({ client: sdk }, { OptOutListName: 'Default' });
    const { items, pageLengths } = await collect(pages, numbersOf);
    expect(pageLengths).toEqual([100, 5]);
    expect(items.toSorted()).toEqual([...numbers, person].toSorted());
    const by = (Values: string[], named?: string[]) =>
      sdk.send(
        new DescribeOptedOutNumbersCommand({
          OptOutListName: 'Default',
          OptedOutNumbers: named,
          Filters: [{ Name: 'end-user-opted-out', Values }],
        }),
      );
    expect(numbersOf(await by(['true']))).toEqual([person]);
    expect(numbersOf(await by(['false'], [person, numbers[3]!]))).toEqual([numbers[3]]);
    expect(await refusalOf(by(['yes']))).toMatchObject({
      name: 'ValidationException',
      Reason: 'INVALID_FILTER_VALUES',
    });
    expect(await remove(numbers[3]!)).toMatchObject({ OptedOutNumber: numbers[3], EndUserOptedOut: false });
    const gone = await refusalOf(by(['false'], [numbers[3]!]));
    expect(gone).toBeInstanceOf(ResourceNotFoundException);
    expect(gone).toMatchObject({ ResourceType: 'opted-out-number', ResourceId: numbers[3] });
  });

  it('are opted in here, but for who opted out of a toll-free number', async () => {
    await text('STOP');
    expect(await remove(person)).toMatchObject({ OptedOutNumber: person, EndUserOptedOut: true });
    await text('STOP', { numberType: 'TOLL_FREE', phoneNumber: '+18335550142' });
    const refusal = await refusalOf(remove(person));
    expect(refusal).toBeInstanceOf(ValidationException);
    expect(refusal).toMatchObject({ Reason: 'PHONE_NUMBER_CANNOT_BE_OPTED_IN', Fields: [{ Name: 'OptedOutNumber' }] });
  });

  it('are no numbers when no plan has them, and nobody’s in another account', async () => {
    expect(await refusalOf(put('+12'))).toMatchObject({
      name: 'ValidationException',
      Reason: 'INVALID_PARAMETER',
      Fields: [{ Name: 'OptedOutNumber' }],
    });
    await create('alerts');
    const other = await wire().another();
    for (const OptOutListName of ['alerts', wire().arn('opt-out-list/Default')]) {
      const command = new PutOptedOutNumberCommand({ OptOutListName, OptedOutNumber: person });
      expect(await refusalOf(other.send(command))).toBeInstanceOf(ResourceNotFoundException);
    }
  });
});
