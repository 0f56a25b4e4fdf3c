import { describe, expect, it } from 'vitest';
import { decideProtection, type ProtectionFact } from './protection.rules';

const now = new Date('2026-11-21T09:00:00.000Z');
const person = { phoneNumber: '+33612345678', countryName: 'France', capability: 'SMS' } as const;

const fact = (rest: Partial<ProtectionFact> = {}): ProtectionFact => ({
  protectConfigurationId: 'protect-1',
  source: 'ACCOUNT_DEFAULT',
  countryStatus: null,
  override: null,
  ...rest,
});
const decide = (rest?: Partial<ProtectionFact>) => decideProtection(fact(rest), person, now);

describe('decideProtection', () => {
  it('allows everything where no protect configuration applies', () => {
    expect(decideProtection(undefined, person, now)).toMatchObject({ allowed: true, decidedBy: 'NONE' });
  });

  it('allows a country without a rule, and blocks one whose rule says so', () => {
    expect(decide()).toMatchObject({ allowed: true, decidedBy: 'COUNTRY_RULE', status: 'ALLOW' });
    expect(decide({ countryStatus: 'BLOCK' })).toMatchObject({
      allowed: false,
      decidedBy: 'COUNTRY_RULE',
      status: 'BLOCK',
      detail: 'The SMS country rule of protect-1, the account default, blocks France.',
    });
  });

  it.each(['MONITOR', 'FILTER'] as const)('lets a message through that its country is told to %s', (countryStatus) => {
    expect(decide({ countryStatus })).toMatchObject({ allowed: true, status: countryStatus });
  });

  it('asks a number’s own override before its country', () => {
    const allow = { action: 'ALLOW', expiresAt: null } as const;
    expect(decide({ countryStatus: 'BLOCK', override: allow })).toMatchObject({
      allowed: true,
      decidedBy: 'NUMBER_OVERRIDE',
      status: 'ALLOW',
    });
    expect(decide({ override: { action: 'BLOCK', expiresAt: null } })).toMatchObject({
      allowed: false,
      decidedBy: 'NUMBER_OVERRIDE',
      detail: 'The number override of protect-1, the account default, blocks +33612345678.',
    });
  });

  it('asks an override until the moment at which it expires, and the country from then on', () => {
    const until = (milliseconds: number) =>
      decide({
        override: { action: 'BLOCK', expiresAt: new Date(now.getTime() + milliseconds).toISOString() },
      });
    expect(until(1)).toMatchObject({ allowed: false, expiresAt: new Date(now.getTime() + 1) });
    expect(until(0)).toMatchObject({ allowed: true, decidedBy: 'COUNTRY_RULE' });
  });

  it.each([
    ['REQUEST', 'which the request names'],
    ['CONFIGURATION_SET', 'the one of the configuration set'],
    ['ACCOUNT_DEFAULT', 'the account default'],
  ] as const)('says that %s is why the protect configuration applies', (source, words) => {
    expect(decide({ source }).detail).toContain(`protect-1, ${words}, allows France`);
  });
});
