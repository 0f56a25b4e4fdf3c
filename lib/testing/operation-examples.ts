import { eq } from 'drizzle-orm';
import { handsetMessages, subscriptions, users } from '@/db/schema';
import { hashPassword } from '@/lib/access/passwords';
import { createAccessKey } from '@/lib/domains/access';
import { searchActivity } from '@/lib/domains/activity';
import { createAlarm } from '@/lib/domains/alarms';
import { createConfigurationSet } from '@/lib/domains/configuration-sets';
import { createEventDestination } from '@/lib/domains/event-destinations';
import { putKeyword } from '@/lib/domains/keywords';
import { createLogGroup } from '@/lib/domains/log-groups';
import { createStream } from '@/lib/domains/streams';
import { getMessage, sendTextMessage } from '@/lib/domains/messages';
import {
  createOptOutImport,
  createOptOutList,
  putOptedOutNumber,
  putOptOutImportChunk,
} from '@/lib/domains/opt-out-lists';
import { associateOriginationIdentity, createPool } from '@/lib/domains/pools';
import { previewPriceImport } from '@/lib/domains/prices';
import {
  associateProtectConfiguration,
  createProtectConfiguration,
  putProtectConfigurationRuleSetNumberOverride,
  setAccountDefaultProtectConfiguration,
} from '@/lib/domains/protect-configurations';
import { requestSenderId } from '@/lib/domains/sender-ids';
import {
  createSubscription,
  createTopic,
  listDeliveries,
  listTopics,
  sendTestNotification,
} from '@/lib/domains/topics';
import { confirmationValidMilliseconds, hashConfirmationToken } from '@/lib/domains/topics/confirmation-token';
import {
  createVerifiedDestinationNumber,
  sendDestinationNumberVerificationCode,
} from '@/lib/domains/verified-destinations';
import { cardOf, importCard } from './rate-cards';
import { addSampleRates, addSimulatorNumber } from './simulator-number';
import type { TestWorkspace } from './test-runtime';

/** One valid call of an operation. */
export interface OperationExample {
  /** The input, with what it needs made in the workspace first. */
  input(workspace: TestWorkspace): unknown;
  /** Whether it names something of this workspace, which is then not found from another one. */
  namesResource: boolean;
}

/** An input that names nothing and needs nothing. */
const plain = (input: object = {}): OperationExample => ({ input: () => input, namesResource: false });

/** An input that names what it makes first. */
const naming = (input: (workspace: TestWorkspace) => Promise<object>): OperationExample => ({
  input,
  namesResource: true,
});

const successNumber = '+14254147755';
const person = '+12065550142';
const password = 'correct horse battery';

async function numberArn(workspace: TestWorkspace): Promise<string> {
  const { phoneNumberId } = await addSimulatorNumber(workspace);
  return `arn:aws:sms-voice:${workspace.workspace.region}:${workspace.workspace.accountId}:phone-number/${phoneNumberId}`;
}

async function verifiedNumberId(workspace: TestWorkspace): Promise<string> {
  await addSampleRates(workspace);
  const made = await workspace.run(createVerifiedDestinationNumber, { DestinationPhoneNumber: person });
  return made.VerifiedDestinationNumberId;
}

const keyOfOwn = async (workspace: TestWorkspace) => (await workspace.run(createAccessKey, {})).AccessKeyId;

const senderId = { SenderId: 'Example', IsoCountryCode: 'GB' };

async function ownSenderId(workspace: TestWorkspace) {
  await workspace.run(requestSenderId, senderId);
  return senderId;
}

const textToSuccess = naming(async (workspace) => ({
  OriginationIdentity: (await addSimulatorNumber(workspace)).phoneNumberId,
  DestinationPhoneNumber: successNumber,
  MessageBody: 'The body of the example.',
  Context: { campaign: 'the context of the example' },
}));

const numberId = async (workspace: TestWorkspace) => (await addSimulatorNumber(workspace)).phoneNumberId;

/** A pool with one number. */
async function poolId(workspace: TestWorkspace): Promise<string> {
  const pool = await workspace.run(createPool, {
    OriginationIdentity: await numberId(workspace),
    MessageType: 'TRANSACTIONAL',
  });
  return pool.PoolId ?? '';
}

/** A number with a keyword of its own. */
async function numberWithKeyword(workspace: TestWorkspace) {
  const keyword = { OriginationIdentity: await numberId(workspace), Keyword: 'JOIN' };
  await workspace.run(putKeyword, { ...keyword, KeywordMessage: 'Welcome.' });
  return keyword;
}

/** A card of one price. */
const cardLine = 'AD,TEXT,*,0.05,0,USD,2026-12-01,an example';
const rateCard = { Card: cardOf(cardLine) };

const previewOf = async (workspace: TestWorkspace) =>
  (await workspace.run(previewPriceImport, rateCard)).PreviewId ?? '';

/** An import of the card. */
const priceImportKey = async (workspace: TestWorkspace) => ({
  ImportId: (await importCard(workspace, cardLine)).ImportId,
});

/** A list that no other workspace has. */
async function listName(workspace: TestWorkspace): Promise<string> {
  const OptOutListName = `list-${workspace.workspace.workspaceId}`;
  await workspace.run(createOptOutList, { OptOutListName });
  return OptOutListName;
}

/** A configuration set that no other workspace has. */
async function setName(workspace: TestWorkspace): Promise<string> {
  const ConfigurationSetName = `set-${workspace.workspace.workspaceId}`;
  await workspace.run(createConfigurationSet, { ConfigurationSetName });
  return ConfigurationSetName;
}

const ofSet = (rest: object = {}) =>
  naming(async (workspace) => ({ ConfigurationSetName: await setName(workspace), ...rest }));

const ofSets = (rest: object) =>
  naming(async (workspace) => ({ ConfigurationSetNames: [await setName(workspace)], ...rest }));

const toLogGroup = ({ workspace: { region, accountId } }: TestWorkspace) => ({
  CloudWatchLogsDestination: {
    IamRoleArn: `arn:aws:iam::${accountId}:role/sms-events`,
    LogGroupArn: `arn:aws:logs:${region}:${accountId}:log-group:sms-events`,
  },
});

/** A destination of a set that no other workspace has. */
async function destinationKey(workspace: TestWorkspace) {
  const key = { ConfigurationSetName: await setName(workspace), EventDestinationName: 'logs' };
  await workspace.run(createEventDestination, { ...key, MatchingEventTypes: ['ALL'], ...toLogGroup(workspace) });
  return key;
}

/** The settings of an alarm that there is not yet, with its topic. */
async function alarmSettings(workspace: TestWorkspace) {
  return {
    AlarmName: `Spend of ${workspace.workspace.workspaceId}`,
    MetricName: 'TextMessageMonthlySpend' as const,
    ComparisonOperator: 'GreaterThanThreshold' as const,
    Threshold: '50',
    ...(await topicKey(workspace)),
  };
}

/** An alarm that no other workspace has. */
async function alarmKey(workspace: TestWorkspace) {
  const { AlarmName } = await workspace.run(createAlarm, await alarmSettings(workspace));
  return { AlarmName };
}

/** A topic that no other workspace has. */
async function topicKey(workspace: TestWorkspace) {
  const key = { TopicName: `topic-${workspace.workspace.workspaceId}` };
  await workspace.run(createTopic, key);
  return key;
}

async function subscriptionKey(workspace: TestWorkspace) {
  const key = await topicKey(workspace);
  const Endpoint = 'https://example.com/sms-events';
  const { SubscriptionId } = await workspace.run(createSubscription, { ...key, Protocol: 'https', Endpoint });
  return { ...key, SubscriptionId };
}

/** A subscription of a person who has got a token and has not answered. */
async function pendingSubscriptionKey({ runtime, workspace, run }: TestWorkspace, token: string) {
  const TopicName = `asked-${workspace.workspaceId}`;
  const { Topics } = await run(listTopics, {});
  if (!Topics.some((topic) => topic.TopicName === TopicName)) await run(createTopic, { TopicName });
  const now = runtime.clock();
  const subscriptionId = runtime.ids.uuid(now);
  await runtime.database.write.delete(subscriptions).where(eq(subscriptions.workspaceId, workspace.workspaceId));
  await runtime.database.write.insert(subscriptions).values({
    workspaceId: workspace.workspaceId,
    subscriptionId,
    topicName: TopicName,
    protocol: 'email',
    endpoint: 'ada@example.com',
    createdAt: now,
    confirmationTokenHash: hashConfirmationToken(token),
    confirmationExpiresAt: new Date(now.getTime() + confirmationValidMilliseconds),
  });
  return { TopicName, SubscriptionId: subscriptionId };
}

/** A test that waits to be delivered. */
async function deliveryKey(workspace: TestWorkspace) {
  const key = await subscriptionKey(workspace);
  await workspace.run(sendTestNotification, key);
  const { Deliveries } = await workspace.run(listDeliveries, key);
  return { ...key, DeliveryId: Deliveries[0]?.DeliveryId ?? '' };
}

/** A log group that no other workspace has. */
async function logGroupKey(workspace: TestWorkspace) {
  const key = { LogGroupName: `group-${workspace.workspace.workspaceId}` };
  await workspace.run(createLogGroup, key);
  return key;
}

/** A stream that no other workspace has. */
async function streamKey(workspace: TestWorkspace) {
  const key = { StreamName: `stream-${workspace.workspace.workspaceId}` };
  await workspace.run(createStream, key);
  return key;
}

async function listWithNumber(workspace: TestWorkspace) {
  const entry = { OptOutListName: await listName(workspace), OptedOutNumber: person };
  await workspace.run(putOptedOutNumber, entry);
  return entry;
}

/** The announcement of a file with one number. */
async function importOfNumber(workspace: TestWorkspace) {
  const OptOutListName = await listName(workspace);
  const announced = { OptOutListName, FileName: 'numbers.csv', TotalBytes: person.length + 1 };
  const { ImportId } = await workspace.run(createOptOutImport, announced);
  return { ImportId };
}

/** A new protect configuration, and what else a call about it takes. */
const ofProtection = (rest: object = {}) =>
  naming(async (workspace) => {
    const { ProtectConfigurationId } = await workspace.run(createProtectConfiguration, {});
    return { ProtectConfigurationId, ...rest };
  });

async function protectionWithSet(workspace: TestWorkspace) {
  const { ProtectConfigurationId } = await workspace.run(createProtectConfiguration, {});
  return { ProtectConfigurationId, ConfigurationSetName: await setName(workspace) };
}

/** By the operation's name; the sweep over the registry asks for one of each that can be called from outside. */
export const operationExamples: Readonly<Record<string, OperationExample>> = {
  ChangeOwnPassword: {
    namesResource: false,
    async input({ runtime, workspace }) {
      const passwordHash = await hashPassword(password);
      await runtime.database.write.update(users).set({ passwordHash }).where(eq(users.accountId, workspace.accountId));
      return { CurrentPassword: password, NewPassword: 'another horse battery' };
    },
  },
  CreateAccessKey: plain(),
  DeleteAccessKey: naming(async (workspace) => ({ AccessKeyId: await keyOfOwn(workspace) })),
  GetOwnProfile: plain(),
  GetPreferences: plain({ Names: ['table.phone-numbers'] }),
  ListAccessKeys: plain(),
  PutPreference: plain({ Name: 'table.phone-numbers', Value: { density: 'compact' } }),
  UpdateAccessKey: naming(async (workspace) => ({ AccessKeyId: await keyOfOwn(workspace), Status: 'Inactive' })),

  DescribeAccountAttributes: plain(),
  DescribeAccountLimits: plain({ MaxResults: 10 }),
  GetAccountSettings: plain(),
  GetSimulatorSettings: plain(),
  MoveClock: plain({ Seconds: 3600 }),
  PutAccountSettings: plain({ Channels: [{ Channel: 'TEXT', Production: true, AccountLimit: '250.00' }] }),
  PutSimulatorSettings: plain({ DeliveryDelayMilliseconds: 500 }),
  ResetWorkspace: plain(),
  ScriptOutcome: plain({
    DestinationPhoneNumber: successNumber,
    Reports: [{ Status: 'DELIVERED', DelayMilliseconds: 10 }],
  }),

  DeleteMediaMessageSpendLimitOverride: plain(),
  DeleteTextMessageSpendLimitOverride: plain(),
  DeleteVoiceMessageSpendLimitOverride: plain(),
  DescribeSpendLimits: plain(),
  GetSpend: plain({ Channel: 'TEXT' }),
  GetSpendStatistics: plain({ GroupBy: 'DAY', From: '2026-11-01', To: '2026-12-01' }),
  GetSpendSummary: plain({ Month: '2026-10' }),
  GetUsageReport: plain({ Month: '2026-11' }),
  SetMediaMessageSpendLimitOverride: plain({ MonthlyLimit: 1 }),
  SetTextMessageSpendLimitOverride: plain({ MonthlyLimit: 1 }),
  SetVoiceMessageSpendLimitOverride: plain({ MonthlyLimit: 1 }),

  CreateConfigurationSet: plain({ ConfigurationSetName: 'example', Tags: [{ Key: 'Name', Value: 'example' }] }),
  DeleteConfigurationSet: ofSet(),
  DeleteDefaultMessageType: ofSet(),
  DeleteDefaultSenderId: ofSet(),
  DescribeConfigurationSets: naming(async (workspace) => ({ ConfigurationSetNames: [await setName(workspace)] })),
  SetDefaultMessageType: ofSet({ MessageType: 'PROMOTIONAL' }),
  SetDefaultSenderId: ofSet({ SenderId: 'Example' }),

  CreateEventDestination: {
    namesResource: false, // its target is of another account, which is refused before its set is looked for
    input: async (workspace) => ({
      ConfigurationSetName: await setName(workspace),
      EventDestinationName: 'logs',
      MatchingEventTypes: ['TEXT_ALL', 'VOICE_COMPLETED'],
      ...toLogGroup(workspace),
    }),
  },
  DeleteEventDestination: naming(destinationKey),
  ListEventDestinations: ofSet(),
  SendSampleEvent: naming(destinationKey),
  SetUpEventDestinations: ofSet({ EventDestinationName: 'events' }),
  UpdateEventDestination: naming(async (workspace) => ({ ...(await destinationKey(workspace)), Enabled: false })),

  CreateLogGroup: plain({ LogGroupName: 'example', RetentionDays: 30 }),
  DeleteLogGroup: naming(logGroupKey),
  GetLogGroup: naming(logGroupKey),
  ListLogGroups: plain(),
  PutLogGroupRetention: naming(async (workspace) => ({ ...(await logGroupKey(workspace)), RetentionDays: 7 })),
  SearchLogEvents: naming(async (workspace) => ({ ...(await logGroupKey(workspace)), Texts: ['delivered'] })),

  CreateStream: plain({ StreamName: 'example', Destination: 'BUCKET', Bucket: 'example-events', KeyPrefix: 'sms/' }),
  DeleteStream: naming(streamKey),
  FlushStream: naming(streamKey),
  GetStream: naming(streamKey),
  ListStreamBatches: naming(streamKey),
  ListStreams: plain(),
  PutStreamSettings: naming(async (workspace) => ({
    ...(await streamKey(workspace)),
    Destination: 'FOLDER',
    BufferSeconds: 300,
    BufferMebibytes: 5,
  })),

  GetOverview: plain(),
  GetDeliveryStatistics: plain({ Range: 'LAST_24_HOURS', Filters: [{ Name: 'channel', Values: ['TEXT'] }] }),
  ListDeliveryStatistics: plain({ StartDate: '2026-11-01', EndDate: '2026-11-21', GroupBy: 'COUNTRY' }),

  ExplainTextMessage: { ...textToSuccess, namesResource: false }, // what is not there is one of its checks, no refusal
  GetConversation: plain({ PhoneNumber: person }),
  GetMessage: naming(async (workspace) => {
    await addSimulatorNumber(workspace);
    return workspace.run(sendTextMessage, { DestinationPhoneNumber: successNumber, MessageBody: 'The example.' });
  }),
  GetTextPrice: plain({ DestinationPhoneNumber: successNumber }),
  ListHandsetMessages: plain({ PhoneNumber: successNumber, MaxResults: 10 }),
  ListHandsets: plain(),
  PutHandsetReply: naming(async ({ runtime, workspace: { workspaceId } }) => {
    const at = runtime.clock();
    const conversation = { phoneNumber: successNumber, peer: '+12065550100' };
    await runtime.database.write.insert(handsetMessages).values({
      workspaceId,
      handsetMessageId: runtime.ids.uuid(at),
      ...conversation,
      direction: 'RECEIVED',
      at,
    });
    return {
      PhoneNumber: conversation.phoneNumber,
      PeerIdentity: conversation.peer,
      MessageBody: 'The reply of the example.',
    };
  }),
  SearchMessages: plain({ Filters: [{ Name: 'status', Values: ['DELIVERED'] }], MaxResults: 10 }),
  SendTextMessage: textToSuccess,

  DescribePhoneNumbers: naming(async (workspace) => ({
    PhoneNumberIds: [(await addSimulatorNumber(workspace)).phoneNumberId],
  })),
  GetPhoneNumber: naming(async (workspace) => ({
    PhoneNumberId: (await addSimulatorNumber(workspace)).phoneNumberId,
  })),
  ReceiveMessage: naming(async (workspace) => ({
    OriginationNumber: successNumber,
    DestinationNumber: (await addSimulatorNumber(workspace)).phoneNumber,
    MessageBody: 'The received text of the example.',
  })),
  ReleasePhoneNumber: naming(async (workspace) => ({
    PhoneNumberId: (await addSimulatorNumber(workspace)).phoneNumberId,
  })),
  RequestPhoneNumber: {
    namesResource: false,
    async input(workspace) {
      await addSampleRates(workspace);
      return {
        IsoCountryCode: 'US',
        MessageType: 'TRANSACTIONAL',
        NumberCapabilities: ['SMS'],
        NumberType: 'SIMULATOR',
        Tags: [{ Key: 'Name', Value: 'example' }],
      };
    },
  },
  UpdatePhoneNumber: naming(async (workspace) => ({
    PhoneNumberId: (await addSimulatorNumber(workspace)).phoneNumberId,
    DeletionProtectionEnabled: true,
  })),

  DescribeSenderIds: naming(async (workspace) => ({ SenderIds: [await ownSenderId(workspace)] })),
  GetSenderId: naming(ownSenderId),
  ListSenderIds: plain({ Filters: [{ Name: 'registered', Values: ['false'] }], MaxResults: 10 }),
  ReleaseSenderId: naming(ownSenderId),
  RequestSenderId: plain({ ...senderId, Tags: [{ Key: 'Name', Value: 'example' }] }),
  UpdateSenderId: naming(async (workspace) => ({
    ...(await ownSenderId(workspace)),
    DeletionProtectionEnabled: true,
  })),

  AdviseOriginator: plain({ IsoCountryCode: 'CA', NumberCapabilities: ['SMS'], TwoWay: true }),
  GetCountryReadiness: ofSet({ IsoCountryCode: 'US', Channel: 'TEXT' }),
  GetCountryCapabilities: plain({ IsoCountryCode: 'CA' }),

  CreateVerifiedDestinationNumber: plain({
    DestinationPhoneNumber: person,
    Tags: [{ Key: 'Name', Value: 'example' }],
  }),
  DeleteVerifiedDestinationNumber: naming(async (workspace) => {
    const VerifiedDestinationNumberId = await verifiedNumberId(workspace);
    workspace.advance(24 * 3_600_000); // numbers stay for a day
    return { VerifiedDestinationNumberId };
  }),
  DescribeVerifiedDestinationNumbers: naming(async (workspace) => ({
    VerifiedDestinationNumberIds: [await verifiedNumberId(workspace)],
  })),
  SearchResources: plain({ Query: 'Default' }),
  SendDestinationNumberVerificationCode: naming(async (workspace) => ({
    VerifiedDestinationNumberId: await verifiedNumberId(workspace),
    VerificationChannel: 'TEXT',
    Context: { campaign: 'the context of the example' },
  })),
  VerifyDestinationNumber: naming(async (workspace) => {
    const VerifiedDestinationNumberId = await verifiedNumberId(workspace);
    const { MessageId } = await workspace.run(sendDestinationNumberVerificationCode, {
      VerifiedDestinationNumberId,
      VerificationChannel: 'TEXT',
    });
    const { MessageBody } = await workspace.run(getMessage, { MessageId });
    return { VerifiedDestinationNumberId, VerificationCode: /\d{6}/.exec(MessageBody)?.[0] };
  }),

  ListCountries: plain({}),
  GetPriceImport: naming(priceImportKey),
  ImportPrices: {
    namesResource: false,
    input: async (workspace) => ({ ...rateCard, FileName: 'prices.csv', PreviewId: await previewOf(workspace) }),
  },
  ListPriceHistory: naming(async (workspace) => {
    await addSampleRates(workspace);
    return { IsoCountryCode: 'US', Channel: 'TEXT', OriginatorType: 'TEN_DLC' };
  }),
  ListPriceImportRows: naming(priceImportKey),
  ListPriceImports: plain(),
  ListPrices: plain({ Channel: 'TEXT' }),
  ListPriceTable: plain({ At: 1_800_000_000 }),
  PreviewPriceImport: plain(rateCard),

  CreateOptOutImport: naming(async (workspace) => ({
    OptOutListName: await listName(workspace),
    FileName: 'numbers.csv',
    TotalBytes: 13,
  })),
  CreateOptOutList: plain({ OptOutListName: 'example', Tags: [{ Key: 'Name', Value: 'example' }] }),
  DeleteOptedOutNumber: naming(listWithNumber),
  DeleteOptOutList: naming(async (workspace) => ({ OptOutListName: await listName(workspace) })),
  DescribeOptedOutNumbers: naming(async (workspace) => {
    const { OptOutListName, OptedOutNumber } = await listWithNumber(workspace);
    return { OptOutListName, OptedOutNumbers: [OptedOutNumber] };
  }),
  DescribeOptOutLists: naming(async (workspace) => ({ OptOutListNames: [await listName(workspace)] })),
  GetOptOutImport: naming(importOfNumber),
  GetOptOutList: naming(async (workspace) => ({ OptOutListName: await listName(workspace) })),
  ListLinkedOriginators: naming(async (workspace) => ({ OptOutListName: await listName(workspace) })),
  ListOptOutImportRejections: naming(importOfNumber),
  ListOptOutImports: naming(async (workspace) => ({ OptOutListName: await listName(workspace) })),
  ListOptOutListSummaries: plain(),
  PutOptedOutNumber: naming(async (workspace) => ({
    OptOutListName: await listName(workspace),
    OptedOutNumber: person,
  })),
  PutOptOutImportChunk: naming(async (workspace) => ({
    ...(await importOfNumber(workspace)),
    Position: 0,
    Content: Buffer.from(`${person}\n`).toString('base64'),
  })),
  SearchOptedOutNumbers: naming(async (workspace) => ({ OptOutListName: await listName(workspace), Prefix: '+1206' })),
  StartOptOutImport: naming(async (workspace) => {
    const started = await importOfNumber(workspace);
    const Content = Buffer.from(`${person}\n`).toString('base64');
    await workspace.run(putOptOutImportChunk, { ...started, Position: 0, Content });
    return started;
  }),

  DeleteKeyword: naming(numberWithKeyword),
  DescribeKeywords: naming(async (workspace) => {
    const { OriginationIdentity, Keyword } = await numberWithKeyword(workspace);
    return { OriginationIdentity, Keywords: [Keyword] };
  }),
  PutKeyword: naming(async (workspace) => ({
    OriginationIdentity: await numberId(workspace),
    Keyword: 'JOIN',
    KeywordMessage: 'Welcome.',
    KeywordAction: 'OPT_IN',
  })),

  AssociateOriginationIdentity: naming(async (workspace) => ({
    PoolId: await poolId(workspace),
    OriginationIdentity: await numberId(workspace),
  })),
  CreatePool: naming(async (workspace) => ({
    OriginationIdentity: await numberId(workspace),
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    Tags: [{ Key: 'Name', Value: 'example' }],
  })),
  DeletePool: naming(async (workspace) => ({ PoolId: await poolId(workspace) })),
  DescribePools: naming(async (workspace) => ({ PoolIds: [await poolId(workspace)] })),
  DisassociateOriginationIdentity: naming(async (workspace) => {
    const pool = { PoolId: await poolId(workspace), OriginationIdentity: await numberId(workspace) };
    await workspace.run(associateOriginationIdentity, pool);
    return pool;
  }),
  ListPoolCandidates: naming(async (workspace) => ({ PoolId: await poolId(workspace) })),
  ListPoolOriginationIdentities: naming(async (workspace) => ({ PoolId: await poolId(workspace) })),
  ListPoolSummaries: plain(),
  UpdatePool: naming(async (workspace) => ({ PoolId: await poolId(workspace), SharedRoutesEnabled: true })),

  AssociateProtectConfiguration: naming(protectionWithSet),
  CreateProtectConfiguration: plain({ Tags: [{ Key: 'Name', Value: 'example' }] }),
  DeleteAccountDefaultProtectConfiguration: {
    namesResource: false,
    async input(workspace) {
      const { ProtectConfigurationId } = await workspace.run(createProtectConfiguration, {});
      await workspace.run(setAccountDefaultProtectConfiguration, { ProtectConfigurationId });
      return {};
    },
  },
  DeleteProtectConfiguration: ofProtection(),
  DeleteProtectConfigurationRuleSetNumberOverride: naming(async (workspace) => {
    const { ProtectConfigurationId } = await workspace.run(createProtectConfiguration, {});
    const override = { ProtectConfigurationId, DestinationPhoneNumber: person };
    await workspace.run(putProtectConfigurationRuleSetNumberOverride, { ...override, Action: 'BLOCK' });
    return override;
  }),
  DescribeProtectConfigurations: naming(async (workspace) => {
    const { ProtectConfigurationId } = await workspace.run(createProtectConfiguration, {});
    return { ProtectConfigurationIds: [ProtectConfigurationId] };
  }),
  DisassociateProtectConfiguration: naming(async (workspace) => {
    const association = await protectionWithSet(workspace);
    await workspace.run(associateProtectConfiguration, association);
    return association;
  }),
  ExplainProtection: ofProtection({ DestinationPhoneNumber: person, NumberCapability: 'SMS' }),
  GetProtectConfigurationCountryRuleSet: ofProtection({ NumberCapability: 'MMS' }),
  ListProtectConfigurationRuleSetNumberOverrides: ofProtection({ MaxResults: 10 }),
  ListProtectConfigurationSummaries: plain(),
  PutProtectConfigurationRuleSetNumberOverride: ofProtection({
    DestinationPhoneNumber: person,
    Action: 'ALLOW',
    ExpirationTimestamp: new Date('2030-01-01T00:00:00Z'),
  }),
  SetAccountDefaultProtectConfiguration: ofProtection(),
  UpdateProtectConfiguration: ofProtection({ DeletionProtectionEnabled: true }),
  UpdateProtectConfigurationCountryRuleSet: ofProtection({
    NumberCapability: 'VOICE',
    CountryRuleSetUpdates: { FR: { ProtectStatus: 'BLOCK' } },
  }),

  CreateQuickStartConfigurationSet: plain({ ConfigurationSetName: 'example', EventDestinationName: 'example' }),
  CreateQuickStartPool: naming(async (workspace) => ({
    OriginationIdentity: await numberId(workspace),
    MessageType: 'TRANSACTIONAL',
  })),
  CreateQuickStartProtectConfiguration: ofSets({ CountryRuleSetUpdates: { FR: { ProtectStatus: 'BLOCK' } } }),
  GetQuickStart: plain(),
  PutQuickStartStep: naming(async (workspace) => ({
    Step: 'POOL',
    Status: 'DONE',
    ResourceId: await poolId(workspace),
  })),
  RestartQuickStart: plain(),
  SendQuickStartMessage: textToSuccess,

  GetActivityRecord: naming(async (workspace) => {
    await workspace.run(createProtectConfiguration, {});
    const { Records } = await workspace.run(searchActivity, { MaxResults: 1 });
    return { EventId: Records[0]?.EventId };
  }),
  SearchActivity: plain({ Filters: [{ Name: 'event-name', Values: ['CreatePool'] }], MaxResults: 10 }),

  ListTagsForResource: naming(async (workspace) => ({ ResourceArn: await numberArn(workspace) })),
  CreateAlarm: naming(alarmSettings),
  DeleteAlarm: naming(alarmKey),
  GetAlarm: naming(alarmKey),
  GetMetricData: plain({
    MetricName: 'TextMessageMonthlySpend',
    Statistic: 'Maximum',
    Period: 3600,
    StartTime: 1_795_200_000,
    EndTime: 1_795_286_400,
  }),
  ListAlarmHistory: naming(alarmKey),
  ListAlarms: plain({ StateValue: 'ALARM' }),
  SetAlarmState: naming(async (workspace) => ({
    ...(await alarmKey(workspace)),
    StateValue: 'ALARM',
    StateReason: 'A try.',
  })),
  UpdateAlarm: naming(async (workspace) => {
    const settings = await alarmSettings(workspace);
    await workspace.run(createAlarm, settings);
    return { ...settings, Threshold: '60' };
  }),

  CreateTopic: plain({ TopicName: 'example' }),
  DeleteTopic: naming(topicKey),
  GetTopic: naming(topicKey),
  ListTopics: plain(),
  ListTwoWayChannelRoles: plain(),
  CreateSubscription: naming(async (workspace) => ({
    ...(await topicKey(workspace)),
    Protocol: 'https',
    Endpoint: 'https://example.com/sms-events',
  })),
  ConfirmSubscription: naming(async (workspace) => {
    const Token = `token-of-${workspace.workspace.workspaceId}`;
    await pendingSubscriptionKey(workspace, Token);
    return { Token };
  }),
  RequestConfirmation: naming((workspace) => pendingSubscriptionKey(workspace, workspace.runtime.ids.hex())),
  DeleteSubscription: naming(subscriptionKey),
  ListSubscriptions: naming(topicKey),
  UpdateSubscription: naming(async (workspace) => ({ ...(await subscriptionKey(workspace)), Rotate: true })),
  GetDelivery: naming(deliveryKey),
  ListDeliveries: naming(subscriptionKey),
  ReplayDeliveries: naming(async (workspace) => {
    const { DeliveryId, ...key } = await deliveryKey(workspace);
    return { ...key, DeliveryIds: [DeliveryId] };
  }),
  SendTestNotification: naming(subscriptionKey),
  TagResource: naming(async (workspace) => ({
    ResourceArn: await numberArn(workspace),
    Tags: [{ Key: 'Name', Value: 'example' }],
  })),
  UntagResource: naming(async (workspace) => ({ ResourceArn: await numberArn(workspace), TagKeys: ['Name'] })),
};
