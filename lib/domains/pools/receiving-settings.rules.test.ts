import { describe, expect, it } from 'vitest';
import {
  changeReceivingSettings,
  checkTwoWayCountry,
  haveSameTwoWay,
  type ReceivingSettings,
  type ReceivingSettingsChange,
} from './receiving-settings.rules';

const topic = 'arn:aws:sns:us-east-1:111122223333:replies';
const role = 'arn:aws:iam::111122223333:role/replies';
const connect = 'connect.us-east-1.amazonaws.com';

const off: ReceivingSettings = {
  twoWayEnabled: false,
  twoWayChannelArn: null,
  twoWayChannelRole: null,
  selfManagedOptOutsEnabled: false,
};
const on: ReceivingSettings = { ...off, twoWayEnabled: true, twoWayChannelArn: topic, twoWayChannelRole: role };

describe('changeReceivingSettings', () => {
  it.each<[string, ReceivingSettings, ReceivingSettingsChange, Partial<ReceivingSettings>]>([
    [
      'turns two-way on with its channel',
      off,
      { TwoWayEnabled: true, TwoWayChannelArn: topic },
      { twoWayEnabled: true },
    ],
    ['turns it on by naming a channel (guide 2247)', off, { TwoWayChannelArn: topic }, { twoWayEnabled: true }],
    ['remembers the channel when turned off', on, { TwoWayEnabled: false }, { ...on, twoWayEnabled: false }],
    ['turns on with the channel remembered', { ...on, twoWayEnabled: false }, { TwoWayEnabled: true }, on],
    [
      'lets the topic’s policy decide when a channel comes alone',
      on,
      { TwoWayChannelArn: topic },
      { twoWayChannelRole: null },
    ],
    ['changes the role alone', on, { TwoWayChannelRole: `${role}2` }, { ...on, twoWayChannelRole: `${role}2` }],
    [
      'takes Amazon Connect with a role',
      off,
      { TwoWayChannelArn: connect, TwoWayChannelRole: role },
      { twoWayEnabled: true },
    ],
    [
      'takes self-managed opt-outs with a topic',
      on,
      { SelfManagedOptOutsEnabled: true },
      { selfManagedOptOutsEnabled: true },
    ],
    [
      'turns both off at once',
      { ...on, selfManagedOptOutsEnabled: true },
      { TwoWayEnabled: false, SelfManagedOptOutsEnabled: false },
      { twoWayEnabled: false, selfManagedOptOutsEnabled: false },
    ],
    ['changes nothing when nothing is given', on, {}, on],
  ])('%s', (_, current, change, expected) => {
    expect(changeReceivingSettings(current, change)).toMatchObject(expected);
  });

  it.each<[string, ReceivingSettings, ReceivingSettingsChange, string]>([
    ['two-way without a channel', off, { TwoWayEnabled: true }, 'TWO_WAY_CHANNEL_NOT_PRESENT'],
    ['a role without a channel', off, { TwoWayChannelRole: role }, 'TWO_WAY_CHANNEL_NOT_PRESENT'],
    ['Amazon Connect without a role', on, { TwoWayChannelArn: connect }, 'MISSING_PARAMETER'],
    ['self-managed opt-outs without two-way', off, { SelfManagedOptOutsEnabled: true }, 'TWO_WAY_NOT_ENABLED'],
    [
      'two-way off under self-managed opt-outs',
      { ...on, selfManagedOptOutsEnabled: true },
      { TwoWayEnabled: false },
      'TWO_WAY_NOT_ENABLED',
    ],
    [
      'self-managed opt-outs with Amazon Connect',
      { ...on, twoWayChannelArn: connect },
      { SelfManagedOptOutsEnabled: true },
      'PARAMETERS_CANNOT_BE_USED_TOGETHER',
    ],
    [
      'Amazon Connect under self-managed opt-outs',
      { ...on, selfManagedOptOutsEnabled: true },
      { TwoWayChannelArn: connect, TwoWayChannelRole: role },
      'PARAMETERS_CANNOT_BE_USED_TOGETHER',
    ],
  ])('refuses %s', (_, current, change, reason) => {
    expect(() => changeReceivingSettings(current, change)).toThrow(
      expect.objectContaining({ code: 'ValidationException', reason }) as Error,
    );
  });
});

it('two-way messages go where the country has them (countries.json)', () => {
  expect(() => checkTwoWayCountry({ phoneNumber: '+12065550100', isoCountryCode: 'US' })).not.toThrow();
  expect(() => checkTwoWayCountry({ phoneNumber: '+376312345', isoCountryCode: 'AD' })).toThrow(
    expect.objectContaining({ reason: 'TWO_WAY_NOT_SUPPORTED_IN_COUNTRY' }) as Error,
  );
});

it('two-way settings are the same when both are off, or both go to one place', () => {
  expect(haveSameTwoWay(off, { ...on, twoWayEnabled: false })).toBe(true);
  expect(haveSameTwoWay(on, { ...on })).toBe(true);
  expect(haveSameTwoWay(on, off)).toBe(false);
  expect(haveSameTwoWay(on, { ...on, twoWayChannelArn: `${topic}2` })).toBe(false);
  expect(haveSameTwoWay(on, { ...on, twoWayChannelRole: null })).toBe(false);
});
