import type { PolicyDocument } from './policy';

const allow = (...actions: string[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: actions.map((action) => `sms-voice:${action}`), Resource: '*' }],
});

/** No read gives a secret away: the secret of an access key is in the answer of CreateAccessKey alone. */
const readActions = ['Describe*', 'Get*', 'List*', 'Search*', 'Explain*', 'Advise*'];
/** How far one has come with the tutorial is one's own; what its steps create is not, and has its own lines below. */
const ownAccountActions = ['ChangeOwnPassword', 'PutPreference', 'PutQuickStartStep', 'RestartQuickStart'];

/** Sending, and the phones on the other end: a reply typed on the handset is a text that is received. */
const sendActions = [
  'SendTextMessage',
  'SendQuickStartMessage',
  'PutHandsetReply',
  'ReceiveMessage',
  'CreateVerifiedDestinationNumber',
  'SendDestinationNumberVerificationCode',
  'VerifyDestinationNumber',
  'DeleteVerifiedDestinationNumber',
];

/** What people are answered, and who gets no more messages. */
const consentActions = [
  'PutKeyword',
  'DeleteKeyword',
  'CreateOptOutList',
  'PutOptedOutNumber',
  'DeleteOptedOutNumber',
  'CreateOptOutImport',
  'PutOptOutImportChunk',
  'StartOptOutImport',
];

/** What is sent from and how it is set up: costs money, or breaks sending for everyone. */
const configurationActions = [
  'RequestPhoneNumber',
  'UpdatePhoneNumber',
  'ReleasePhoneNumber',
  'RequestSenderId',
  'UpdateSenderId',
  'ReleaseSenderId',
  'CreatePool',
  'CreateQuickStartPool',
  'UpdatePool',
  'DeletePool',
  'AssociateOriginationIdentity',
  'DisassociateOriginationIdentity',
  'DeleteOptOutList',
  'TagResource',
  'UntagResource',
];

/** The rules that messages follow by name, and where their events go. */
const publishingActions = [
  'CreateConfigurationSet',
  'CreateQuickStartConfigurationSet',
  'DeleteConfigurationSet',
  'SetDefaultMessageType',
  'DeleteDefaultMessageType',
  'SetDefaultSenderId',
  'DeleteDefaultSenderId',
  'CreateEventDestination',
  'UpdateEventDestination',
  'DeleteEventDestination',
  'SendSampleEvent',
  'SetUpEventDestinations',
  'CreateLogGroup',
  'PutLogGroupRetention',
  'DeleteLogGroup',
  'CreateTopic',
  'DeleteTopic',
  'CreateSubscription',
  'UpdateSubscription',
  'DeleteSubscription',
  'ConfirmSubscription',
  'RequestConfirmation',
  'ReplayDeliveries',
  'SendTestNotification',
  'CreateStream',
  'PutStreamSettings',
  'FlushStream',
  'DeleteStream',
];

/** What is watched, and who is told. */
const alarmActions = ['CreateAlarm', 'UpdateAlarm', 'DeleteAlarm', 'SetAlarmState'];

/** Which countries and numbers may be sent to. */
const protectActions = [
  'CreateProtectConfiguration',
  'CreateQuickStartProtectConfiguration',
  'UpdateProtectConfiguration',
  'DeleteProtectConfiguration',
  'UpdateProtectConfigurationCountryRuleSet',
  'PutProtectConfigurationRuleSetNumberOverride',
  'DeleteProtectConfigurationRuleSetNumberOverride',
  'AssociateProtectConfiguration',
  'DisassociateProtectConfiguration',
  'SetAccountDefaultProtectConfiguration',
  'DeleteAccountDefaultProtectConfiguration',
];
const ownKeyActions = ['CreateAccessKey', 'UpdateAccessKey', 'DeleteAccessKey'];

/**
 * The policies that every installation has; each person is attached to one or more of them. Every operation of the registry
 * has its decision in lib/domains/registry.policies.test.ts. What is left to administrators alone: the account's channels and
 * limits, what it may spend, the simulator carrier, the hooks of the tests.
 */
export const builtInPolicies = {
  Administrator: allow('*'),
  Marketer: allow(...readActions, ...ownAccountActions, ...sendActions, ...consentActions),
  Developer: allow(
    ...readActions,
    ...ownAccountActions,
    ...sendActions,
    ...consentActions,
    ...configurationActions,
    ...publishingActions,
    ...alarmActions,
    ...protectActions,
    ...ownKeyActions,
  ),
  Viewer: allow(...readActions, ...ownAccountActions),
} satisfies Record<string, PolicyDocument>;

export type BuiltInPolicyName = keyof typeof builtInPolicies;

/** The documents of the named policies; a name that is not ours grants nothing. */
export function policiesNamed(names: readonly string[]): PolicyDocument[] {
  return names.flatMap((name) =>
    Object.hasOwn(builtInPolicies, name) ? [builtInPolicies[name as BuiltInPolicyName]] : [],
  );
}
