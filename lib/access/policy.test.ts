import { describe, expect, it } from 'vitest';
import { allowsEverywhere, deniesEverywhere, evaluate, matchesPattern, type PolicyDocument } from './policy';

const policy = (...Statement: PolicyDocument['Statement'][number][]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement,
});
const allowAll = policy({ Effect: 'Allow', Action: '*', Resource: '*' });
const allowPools = policy({ Effect: 'Allow', Action: ['sms-voice:*Pool', 'sms-voice:List*'], Resource: '*' });
const allowOnePool = policy({ Effect: 'Allow', Action: 'sms-voice:DeletePool', Resource: 'arn:*:pool/pool-1' });
const denyOnePool = policy({ Effect: 'Deny', Action: 'sms-voice:DeletePool', Resource: 'arn:*:pool/pool-1' });
const denyDeletePool = policy({ Effect: 'Deny', Action: 'SMS-Voice:deletepool', Resource: '*' });
const deletePool = 'sms-voice:DeletePool';
const [first, second] = ['arn:aws:pool/pool-1', 'arn:aws:pool/pool-2'] as const;

describe('a pattern', () => {
  it.each([
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['a*', 'a', true],
    ['*Pool', 'DeletePool', true],
    ['*Pool', 'DeletePools', false],
    ['?eletePool', 'DeletePool', true],
    ['?', '', false],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'aXbX', false],
    ['a.c', 'abc', false],
  ])('%j fits %j: %s', (pattern, text, fits) => {
    expect(matchesPattern(pattern, text)).toBe(fits);
  });

  it('that a regular expression would never finish is answered at once', () => {
    expect(matchesPattern(`${'*a'.repeat(2_000)}b`, 'a'.repeat(4_000))).toBe(false);
  });
});

describe('a verdict', () => {
  it.each<[string, PolicyDocument[], string, 'allowed' | 'denied']>([
    ['nothing allows', [], first, 'denied'],
    ['another action is allowed', [policy({ Effect: 'Allow', Action: 'sms-voice:X', Resource: '*' })], first, 'denied'],
    ['the action is allowed by a pattern', [allowPools], first, 'allowed'],
    ['the resource is the allowed one', [allowOnePool], first, 'allowed'],
    ['the resource is another', [allowOnePool], second, 'denied'],
    ['one policy denies what another allows', [allowAll, denyOnePool], first, 'denied'],
    ['the denial is about another resource', [allowAll, denyOnePool], second, 'allowed'],
    ['the denial is written in another case', [allowAll, denyDeletePool], second, 'denied'],
  ])('when %s', (_, policies, resource, verdict) => {
    expect(evaluate(policies, deletePool, resource)).toBe(verdict);
  });

  it.each<[string, PolicyDocument[], boolean, boolean]>([
    ['no policy', [], false, true],
    ['all allowed', [allowAll], true, false],
    ['one resource allowed', [allowOnePool], false, false],
    ['one resource denied', [allowAll, denyOnePool], false, false],
    ['every resource denied', [allowAll, denyDeletePool], false, true],
  ])('whatever the resource, for %s', (_, policies, allows, denies) => {
    expect(allowsEverywhere(policies, deletePool)).toBe(allows);
    expect(deniesEverywhere(policies, deletePool)).toBe(denies);
  });
});
