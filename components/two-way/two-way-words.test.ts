import { expect, it } from 'vitest';
import { channelName, isConnectChannel, roleUse } from './two-way-words';

it('calls a topic by its name, and Amazon Connect by its own', () => {
  expect(channelName('arn:aws:sns:us-east-1:111122223333:replies')).toBe('replies');
  expect(channelName('connect.us-east-1.amazonaws.com')).toBe('Amazon Connect');
  expect(isConnectChannel(undefined)).toBe(false);
});

it.each([
  [1, 0, 'sms-replies, used by 1 phone number'],
  [2, 1, 'sms-replies, used by 2 phone numbers and 1 phone pool'],
  [0, 3, 'sms-replies, used by 3 phone pools'],
])('says what uses a role: %i numbers and %i pools', (PhoneNumberCount, PoolCount, words) => {
  const TwoWayChannelRole = 'arn:aws:iam::111122223333:role/service/sms-replies';
  expect(roleUse({ TwoWayChannelRole, PhoneNumberCount, PoolCount })).toBe(words);
});
