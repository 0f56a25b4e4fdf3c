import type { PolicyDocument } from './policy';

const allow = (...actions: string[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: actions.map((action) => `sms-voice:${action}`), Resource: '*' }],
});

const readActions = ['Describe*', 'Get*', 'List*', 'Search*', 'Explain*', 'Advise*'];
const ownAccountActions = ['ChangeOwnPassword', 'PutPreference'];
const ownKeyActions = ['CreateAccessKey', 'UpdateAccessKey', 'DeleteAccessKey'];

/** The policies that every installation has. Each person is attached to one or more of them. */
export const builtInPolicies = {
  Administrator: allow('*'),
  Marketer: allow(
    ...readActions,
    ...ownAccountActions,
    'SendTextMessage',
    'PutHandsetReply',
    'CreateVerifiedDestinationNumber',
    'SendDestinationNumberVerificationCode',
    'VerifyDestinationNumber',
    'DeleteVerifiedDestinationNumber',
    'RequestPhoneNumber',
    'TagResource',
    'UntagResource',
  ),
  Developer: allow(
    ...readActions,
    ...ownAccountActions,
    ...ownKeyActions,
    'SendTextMessage',
    'PutHandsetReply',
    'CreateVerifiedDestinationNumber',
    'SendDestinationNumberVerificationCode',
    'VerifyDestinationNumber',
    'DeleteVerifiedDestinationNumber',
    'RequestPhoneNumber',
    'ReleasePhoneNumber',
    'TagResource',
    'UntagResource',
  ),
  Viewer: allow(...readActions, ...ownAccountActions),
} satisfies Record<string, PolicyDocument>;

export type BuiltInPolicyName = keyof typeof builtInPolicies;

/** The documents of the named policies; a name that is not ours grants nothing. */
export function policiesNamed(names: readonly string[]): PolicyDocument[] {
  return names.flatMap((name) => (name in builtInPolicies ? [builtInPolicies[name as BuiltInPolicyName]] : []));
}
