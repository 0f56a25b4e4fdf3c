import {
  AssociateOriginationIdentityCommand,
  CreateOptOutListCommand,
  CreatePoolCommand,
  DeleteOptedOutNumberCommand,
  DeleteOptOutListCommand,
  DeletePoolCommand,
  DescribeOptOutListsCommand,
  DescribePhoneNumbersCommand,
  DescribePoolsCommand,
  ListPoolOriginationIdentitiesCommand,
  PutOptedOutNumberCommand,
  ReleasePhoneNumberCommand,
  RequestPhoneNumberCommand,
  ResourceNotFoundException,
  UpdatePhoneNumberCommand,
  UpdatePoolCommand,
  type DescribePhoneNumbersCommandInput,
  type DescribePoolsCommandInput,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { describe, expect, it } from 'vitest';
import {
  describeRows,
  keywordRows,
  optOutListName,
  person,
  prepare,
  row,
  tagRows,
  type GuideCommand,
  type Prepared,
} from './testing/guide-command';
import { refusalOf, serveWireWorkspace } from './testing/wire-workspace';

/**
 * Every command that the guide prints in its chapters Phone pools, Phone numbers, Sender IDs and Opt-out lists, sent with
 * the official client: the line where it stands, its parameters, and what is answered. `Show CLI command` and the tests of
 * `build-aws-cli-command` say how the two spellings correspond.
 */
const wire = serveWireWorkspace();

const onlyPool = ({ poolId }: Prepared) => ({ Pools: [expect.objectContaining({ PoolId: poolId })] });
const entry = { OptOutListName: optOutListName, OptedOutNumber: person };

const commands: readonly GuideCommand[] = [
  // Phone pools
  row(
    2047,
    'create-pool --origination-identity --iso-country-code --message-type',
    ({ phoneNumberId }) => ({
      OriginationIdentity: phoneNumberId,
      IsoCountryCode: 'US',
      MessageType: 'TRANSACTIONAL' as const,
    }),
    ({ sdk }, input) => sdk.send(new CreatePoolCommand(input)),
    () => ({ Status: 'ACTIVE', MessageType: 'TRANSACTIONAL', OptOutListName: 'Default' }),
  ),
  ...describeRows(
    'describe-pools',
    [2075, 2085, 2104],
    ({ sdk }, input: DescribePoolsCommandInput) => sdk.send(new DescribePoolsCommand(input)),
    {
      all: onlyPool,
      idsOption: '--pool-ids',
      ids: ({ poolId }) => ({ PoolIds: [poolId] }),
      named: onlyPool,
      filters: {
        Filters: [
          { Name: 'message-type', Values: ['TRANSACTIONAL'] },
          { Name: 'two-way-enabled', Values: ['true'] },
        ],
      },
      filtered: { Pools: [] },
    },
  ),
  row(
    2130,
    'delete-pool --pool-id',
    ({ poolId }) => ({ PoolId: poolId }),
    ({ sdk }, input) => sdk.send(new DeletePoolCommand(input)),
    ({ poolId }) => ({ PoolId: poolId, Status: 'DELETING' }),
  ),
  row(
    2175,
    'associate-origination-identity --pool-id --origination-identity --iso-country-code',
    ({ poolId, phoneNumberId }) => ({
      PoolId: poolId,
      OriginationIdentity: phoneNumberId,
      IsoCountryCode: 'US',
    }),
    ({ sdk }, input) => sdk.send(new AssociateOriginationIdentityCommand(input)),
    ({ poolId, phoneNumberId }) => ({ PoolId: poolId, OriginationIdentity: phoneNumberId }),
  ),
  row(
    2197,
    'list-pool-origination-identities --pool-id',
    ({ poolId }) => ({ PoolId: poolId }),
    ({ sdk }, input) => sdk.send(new ListPoolOriginationIdentitiesCommand(input)),
    ({ poolId }) => ({
      PoolId: poolId,
      OriginationIdentities: [expect.objectContaining({ IsoCountryCode: 'US' })],
    }),
  ),
  row(
    2252,
    'update-pool --pool-id --two-way-channel-arn --two-way-channel-role',
    ({ poolId, topicArn, roleArn }) => ({
      PoolId: poolId,
      TwoWayChannelArn: topicArn,
      TwoWayChannelRole: roleArn,
    }),
    ({ sdk }, input) => sdk.send(new UpdatePoolCommand(input)),
    ({ topicArn, roleArn }) => ({
      TwoWayEnabled: true,
      TwoWayChannelArn: topicArn,
      TwoWayChannelRole: roleArn,
    }),
  ),
  row(
    2713,
    'update-pool --pool-id --opt-out-list-name',
    ({ poolId, arn }) => ({ PoolId: poolId, OptOutListName: arn(`opt-out-list/${optOutListName}`) }),
    ({ sdk }, input) => sdk.send(new UpdatePoolCommand(input)),
    ({ poolId }) => ({ PoolId: poolId, OptOutListName: optOutListName }),
  ),
  ...keywordRows([2630, 2652, 2667], ({ poolId }) => poolId),
  ...tagRows([2799, 2814], ({ arn, poolId }) => arn(`pool/${poolId}`)),

  // Phone numbers
  row(
    3365,
    'request-phone-number --iso-country-code --message-type --number-capabilities --number-type --deletion-protection-enabled --opt-out-list-name',
    () => ({
      IsoCountryCode: 'CA',
      MessageType: 'TRANSACTIONAL' as const,
      NumberCapabilities: ['VOICE' as const],
      NumberType: 'LONG_CODE' as const,
      DeletionProtectionEnabled: true,
      OptOutListName: optOutListName,
    }),
    ({ sdk }, input) => sdk.send(new RequestPhoneNumberCommand(input)),
    () => ({
      Status: 'ACTIVE',
      IsoCountryCode: 'CA',
      NumberCapabilities: ['VOICE'],
      NumberType: 'LONG_CODE',
      OptOutListName: optOutListName,
      DeletionProtectionEnabled: true,
    }),
  ),
  row(
    3406,
    'update-phone-number --phone-number-id --deletion-protection-enabled --opt-out-list-name --self-managed-opt-outs-enabled --two-way-enabled --two-way-channel-arn',
    ({ phoneNumberId, topicArn }) => ({
      PhoneNumberId: phoneNumberId,
      DeletionProtectionEnabled: true,
      OptOutListName: optOutListName,
      SelfManagedOptOutsEnabled: true,
      TwoWayEnabled: true,
      TwoWayChannelArn: topicArn,
    }),
    ({ sdk }, input) => sdk.send(new UpdatePhoneNumberCommand(input)),
    ({ phoneNumberId, topicArn }) => ({
      PhoneNumberId: phoneNumberId,
      DeletionProtectionEnabled: true,
      OptOutListName: optOutListName,
      SelfManagedOptOutsEnabled: true,
      TwoWayEnabled: true,
      TwoWayChannelArn: topicArn,
    }),
  ),
  ...describeRows(
    'describe-phone-numbers',
    [3433, 3443, 3456],
    ({ sdk }, input: DescribePhoneNumbersCommandInput) => sdk.send(new DescribePhoneNumbersCommand(input)),
    {
      all: () => ({ PhoneNumbers: [expect.anything(), expect.anything()] }),
      idsOption: '--phone-number-ids',
      ids: ({ phoneNumberId }) => ({ PhoneNumberIds: [phoneNumberId] }),
      named: ({ phoneNumberId }) => ({ PhoneNumbers: [expect.objectContaining({ PhoneNumberId: phoneNumberId })] }),
      filters: {
        Filters: [
          { Name: 'number-capability', Values: ['SMS'] },
          { Name: 'iso-country-code', Values: ['CA'] },
        ],
      },
      filtered: { PhoneNumbers: [] },
    },
  ),
  row(
    3689,
    'release-phone-number --phone-number-id',
    ({ phoneNumberId }) => ({ PhoneNumberId: phoneNumberId }),
    ({ sdk }, input) => sdk.send(new ReleasePhoneNumberCommand(input)),
    ({ phoneNumberId }) => ({ PhoneNumberId: phoneNumberId, Status: 'DELETED' }),
  ),
  row(
    3740,
    'update-phone-number --phone-number-id --two-way-enabled --two-way-channel-arn --two-way-channel-role',
    ({ phoneNumberId, roleArn }) => ({
      PhoneNumberId: phoneNumberId,
      TwoWayEnabled: true,
      TwoWayChannelArn: 'connect.us-east-1.amazonaws.com',
      TwoWayChannelRole: roleArn,
    }),
    ({ sdk }, input) => sdk.send(new UpdatePhoneNumberCommand(input)),
    ({ roleArn }) => ({
      TwoWayEnabled: true,
      TwoWayChannelArn: 'connect.us-east-1.amazonaws.com',
      TwoWayChannelRole: roleArn,
    }),
  ),
  ...keywordRows([4113, 4134, 4149], ({ phoneNumberId }) => phoneNumberId),
  row(
    4189,
    'create-opt-out-list --opt-out-list-name',
    () => ({ OptOutListName: 'OptOutListName' }),
    ({ sdk }, input) => sdk.send(new CreateOptOutListCommand(input)),
    () => ({ OptOutListName: 'OptOutListName' }),
  ),
  row(
    4201,
    'update-phone-number --phone-number-id --opt-out-list-name',
    ({ phoneNumberId }) => ({ PhoneNumberId: phoneNumberId, OptOutListName: optOutListName }),
    ({ sdk }, input) => sdk.send(new UpdatePhoneNumberCommand(input)),
    () => ({ OptOutListName: optOutListName }),
  ),
  row(
    4258,
    'update-phone-number --phone-number-id --deletion-protection-enabled', // printed as --phonenumbers-id
    ({ phoneNumberId }) => ({ PhoneNumberId: phoneNumberId, DeletionProtectionEnabled: true }),
    ({ sdk }, input) => sdk.send(new UpdatePhoneNumberCommand(input)),
    () => ({ DeletionProtectionEnabled: true }),
  ),
  ...tagRows([4291, 4305], ({ arn, phoneNumberId }) => arn(`phone-number/${phoneNumberId}`)),

  // Sender IDs
  ...tagRows([4505, 4519], ({ arn }) => arn('sender-id/EXAMPLECO/GB')),

  // Opt-out lists
  row(
    6697,
    'create-opt-out-list --opt-out-list-name',
    () => ({ OptOutListName: 'another' }),
    ({ sdk }, input) => sdk.send(new CreateOptOutListCommand(input)),
    ({ arn }) => ({ OptOutListArn: arn('opt-out-list/another'), OptOutListName: 'another' }),
  ),
  row(
    6712,
    'describe-opt-out-lists',
    () => ({}),
    ({ sdk }, input) => sdk.send(new DescribeOptOutListsCommand(input)),
    () => ({
      OptOutLists: expect.arrayContaining([
        expect.objectContaining({ OptOutListName: 'Default' }),
        expect.objectContaining({ OptOutListName: optOutListName }),
      ]),
    }),
  ),
  row(
    6722,
    'describe-opt-out-lists --opt-out-list-names',
    () => ({ OptOutListNames: [optOutListName] }),
    ({ sdk }, input) => sdk.send(new DescribeOptOutListsCommand(input)),
    () => ({ OptOutLists: [expect.objectContaining({ OptOutListName: optOutListName })] }),
  ),
  row(
    6745,
    'delete-opt-out-list --opt-out-list-name',
    () => ({ OptOutListName: optOutListName }),
    ({ sdk }, input) => sdk.send(new DeleteOptOutListCommand(input)),
    () => ({ OptOutListName: optOutListName }),
  ),
  row(
    6803,
    'put-opted-out-number --opt-out-list-name --opted-out-number',
    () => entry,
    ({ sdk }, input) => sdk.send(new PutOptedOutNumberCommand(input)),
    () => ({ ...entry, EndUserOptedOut: false }),
  ),
  row(
    6833,
    'delete-opted-out-number --opt-out-list-name --opted-out-number',
    () => entry,
    async ({ sdk }, input) => {
      await sdk.send(new PutOptedOutNumberCommand(input));
      return sdk.send(new DeleteOptedOutNumberCommand(input));
    },
    () => entry,
  ),
  ...tagRows([6867, 6885], ({ arn }) => arn(`opt-out-list/${optOutListName}`)),
];

/** `PoolId` → `--pool-id` */
const parameterOf = (member: string) =>
  `--${member.replaceAll(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}`;

describe('the guide prints', () => {
  it.each(commands.map((command) => [`${command.printed.split(' ')[0]} (${command.line})`, command] as const))(
    '%s',
    async (_, { printed, input, send, answer }) => {
      const prepared = await prepare(wire());
      const body = input(prepared);
      expect(Object.keys(body).map(parameterOf)).toEqual(printed.split(' ').slice(1));
      expect(await send(prepared, body as never)).toMatchObject(answer(prepared)); // `row` has typed them together
    },
  );

  it('request-phone-number with a pool, which takes numbers that are like its own, and a registration (3365)', async () => {
    const { sdk } = await prepare(wire());
    const wanted = {
      IsoCountryCode: 'CA',
      MessageType: 'TRANSACTIONAL',
      NumberCapabilities: ['VOICE'],
      NumberType: 'LONG_CODE',
      OptOutListName: optOutListName,
    } as const;
    const request = (input: object) =>
      sdk.send(new RequestPhoneNumberCommand({ ...wanted, NumberCapabilities: ['VOICE'], ...input }));
    const first = await request({});
    const { PoolId } = await sdk.send(
      new CreatePoolCommand({ OriginationIdentity: first.PhoneNumberId, MessageType: 'TRANSACTIONAL' }),
    );
    expect(await request({ PoolId, DeletionProtectionEnabled: true })).toMatchObject({ PoolId });
    expect(await refusalOf(request({ PoolId, RegistrationId: 'C0123EX' }))).toBeInstanceOf(ResourceNotFoundException);
  });
});
