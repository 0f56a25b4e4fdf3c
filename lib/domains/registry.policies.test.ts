import { describe, expect, it } from 'vitest';
import { builtInPolicies, type BuiltInPolicyName } from '@/lib/access/built-in-policies';
import { allowsEverywhere } from '@/lib/access/policy';
import { registry } from './registry';

const everyone = ['Administrator', 'Developer', 'Marketer', 'Viewer'] as const;
const senders = ['Administrator', 'Developer', 'Marketer'] as const;
const developers = ['Administrator', 'Developer'] as const;
const administrators = ['Administrator'] as const;

/** Who may call each operation. An operation that is new in the registry gets its line here, decided by somebody. */
const decisions: Readonly<Record<string, readonly BuiltInPolicyName[]>> = {
  ChangeOwnPassword: everyone,
  CreateAccessKey: developers,
  DeleteAccessKey: developers,
  GetOwnProfile: everyone,
  GetPreferences: everyone,
  ListAccessKeys: everyone,
  PutPreference: everyone,
  UpdateAccessKey: developers,

  DescribeAccountAttributes: everyone,
  DescribeAccountLimits: everyone,
  GetAccountSettings: everyone,
  GetSimulatorSettings: everyone,
  MoveClock: administrators,
  PutAccountSettings: administrators,
  PutSimulatorSettings: administrators,
  ResetWorkspace: administrators,
  ScriptOutcome: administrators,

  DeleteMediaMessageSpendLimitOverride: administrators,
  DeleteTextMessageSpendLimitOverride: administrators,
  DeleteVoiceMessageSpendLimitOverride: administrators,
  DescribeSpendLimits: everyone,
  GetSpend: everyone,
  GetSpendStatistics: everyone,
  GetSpendSummary: everyone,
  GetUsageReport: everyone,
  SetMediaMessageSpendLimitOverride: administrators,
  SetTextMessageSpendLimitOverride: administrators,
  SetVoiceMessageSpendLimitOverride: administrators,

  CreateAlarm: developers,
  DeleteAlarm: developers,
  GetAlarm: everyone,
  GetMetricData: everyone,
  ListAlarmHistory: everyone,
  ListAlarms: everyone,
  SetAlarmState: developers,
  UpdateAlarm: developers,
  GetDeliveryStatistics: everyone,
  GetOverview: everyone,
  ListDeliveryStatistics: everyone,

  ExplainTextMessage: everyone,
  GetConversation: everyone,
  GetMessage: everyone,
  GetTextPrice: everyone,
  ListHandsetMessages: everyone,
  ListHandsets: everyone,
  GetPriceImport: everyone,
  ImportPrices: administrators,
  ListPriceHistory: everyone,
  ListPriceImportRows: everyone,
  ListPriceImports: everyone,
  ListPrices: everyone,
  ListPriceTable: everyone,
  PreviewPriceImport: administrators,
  PutHandsetReply: senders,
  ReceiveMessage: senders,
  SearchMessages: everyone,
  SendTextMessage: senders,

  CreateVerifiedDestinationNumber: senders,
  DeleteVerifiedDestinationNumber: senders,
  DescribeVerifiedDestinationNumbers: everyone,
  SendDestinationNumberVerificationCode: senders,
  VerifyDestinationNumber: senders,

  AdviseOriginator: everyone,
  DescribePhoneNumbers: everyone,
  DescribeSenderIds: everyone,
  GetCountryCapabilities: everyone,
  GetCountryReadiness: everyone,
  GetPhoneNumber: everyone,
  GetSenderId: everyone,
  ListCountries: everyone,
  ListSenderIds: everyone,
  ReleasePhoneNumber: developers,
  ReleaseSenderId: developers,
  RequestPhoneNumber: developers,
  RequestSenderId: developers,
  UpdatePhoneNumber: developers,
  UpdateSenderId: developers,

  AssociateOriginationIdentity: developers,
  CreatePool: developers,
  DeletePool: developers,
  DescribePools: everyone,
  DisassociateOriginationIdentity: developers,
  ListPoolCandidates: everyone,
  ListPoolOriginationIdentities: everyone,
  ListPoolSummaries: everyone,
  UpdatePool: developers,

  DeleteKeyword: senders,
  DescribeKeywords: everyone,
  PutKeyword: senders,

  CreateOptOutImport: senders,
  CreateOptOutList: senders,
  DeleteOptedOutNumber: senders,
  DeleteOptOutList: developers,
  DescribeOptedOutNumbers: everyone,
  DescribeOptOutLists: everyone,
  GetOptOutImport: everyone,
  GetOptOutList: everyone,
  ListLinkedOriginators: everyone,
  ListOptOutImportRejections: everyone,
  ListOptOutImports: everyone,
  ListOptOutListSummaries: everyone,
  PutOptedOutNumber: senders,
  PutOptOutImportChunk: senders,
  SearchOptedOutNumbers: everyone,
  StartOptOutImport: senders,

  CreateConfigurationSet: developers,
  DeleteConfigurationSet: developers,
  DeleteDefaultMessageType: developers,
  DeleteDefaultSenderId: developers,
  DescribeConfigurationSets: everyone,
  SetDefaultMessageType: developers,
  SetDefaultSenderId: developers,

  CreateEventDestination: developers,
  DeleteEventDestination: developers,
  ListEventDestinations: everyone,
  SendSampleEvent: developers,
  SetUpEventDestinations: developers,
  UpdateEventDestination: developers,

  CreateLogGroup: developers,
  DeleteLogGroup: developers,
  GetLogGroup: everyone,
  ListLogGroups: everyone,
  PutLogGroupRetention: developers,
  SearchLogEvents: everyone,

  ConfirmSubscription: developers,
  CreateSubscription: developers,
  CreateTopic: developers,
  DeleteSubscription: developers,
  DeleteTopic: developers,
  GetDelivery: everyone,
  GetTopic: everyone,
  ListDeliveries: everyone,
  ListSubscriptions: everyone,
  ListTopics: everyone,
  ListTwoWayChannelRoles: everyone,
  ReplayDeliveries: developers,
  RequestConfirmation: developers,
  SendTestNotification: developers,
  UpdateSubscription: developers,

  CreateStream: developers,
  DeleteStream: developers,
  FlushStream: developers,
  GetStream: everyone,
  ListStreamBatches: everyone,
  ListStreams: everyone,
  PutStreamSettings: developers,

  AssociateProtectConfiguration: developers,
  CreateProtectConfiguration: developers,
  DeleteAccountDefaultProtectConfiguration: developers,
  DeleteProtectConfiguration: developers,
  DeleteProtectConfigurationRuleSetNumberOverride: developers,
  DescribeProtectConfigurations: everyone,
  DisassociateProtectConfiguration: developers,
  ExplainProtection: everyone,
  GetProtectConfigurationCountryRuleSet: everyone,
  ListProtectConfigurationRuleSetNumberOverrides: everyone,
  ListProtectConfigurationSummaries: everyone,
  PutProtectConfigurationRuleSetNumberOverride: developers,
  SetAccountDefaultProtectConfiguration: developers,
  UpdateProtectConfiguration: developers,
  UpdateProtectConfigurationCountryRuleSet: developers,

  CreateQuickStartConfigurationSet: developers,
  CreateQuickStartPool: developers,
  CreateQuickStartProtectConfiguration: developers,
  GetQuickStart: everyone,
  PutQuickStartStep: everyone,
  RestartQuickStart: everyone,
  SendQuickStartMessage: senders,

  GetActivityRecord: everyone,
  SearchActivity: everyone,

  ListTagsForResource: everyone,
  SearchResources: everyone,
  TagResource: developers,
  UntagResource: developers,
};

const exposed = [...registry.values()].filter(({ exposure }) => exposure !== 'internal');
const policyNames = Object.keys(builtInPolicies) as BuiltInPolicyName[]; // the object's own keys

describe('the built-in policies', () => {
  it('have a decision about every operation, and about none that is gone', () => {
    expect(Object.keys(decisions).toSorted()).toEqual(exposed.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(decisions))('let %s be called by %j and nobody else', (operation, may) => {
    const allowed = policyNames.filter((name) => allowsEverywhere([builtInPolicies[name]], `sms-voice:${operation}`));
    expect(allowed.toSorted()).toEqual(may);
  });

  it('let a viewer change nothing but what is the viewer’s own', () => {
    const changes = exposed.filter(({ access, name }) => access === 'write' && decisions[name]?.includes('Viewer'));
    expect(changes.map(({ name }) => name).toSorted()).toEqual([
      'ChangeOwnPassword',
      'PutPreference',
      'PutQuickStartStep',
      'RestartQuickStart',
    ]);
  });
});
