import { expect, it } from 'vitest';
import {
  readinessChecks,
  type CountryReadiness,
  type ReadinessCheck,
  type ReadinessCheckName,
} from '@/lib/domains/readiness/readiness.shapes';
import { readinessHelp } from './readiness-help';

const country: CountryReadiness = { IsoCountryCode: 'US', CountryName: 'United States', Ready: false, Checks: [] };
const check = (Name: ReadinessCheckName, rest: Partial<ReadinessCheck> = {}): ReadinessCheck => ({
  Name,
  Title: Name,
  Outcome: 'NOT_MET',
  Detail: 'Missing.',
  ...rest,
});

it.each([
  ['SANDBOX', {}, '/settings'],
  ['SPEND_LIMIT', {}, '/settings'],
  ['ORIGINATOR', {}, '/phone-numbers/create'],
  ['KEYWORDS', { ResourceType: 'phone-number', ResourceId: 'phone-1' }, '/phone-numbers/phone-1?tab=keywords'],
  ['KEYWORDS', { ResourceType: 'pool', ResourceId: 'pool-1' }, '/phone-pools/pool-1?tab=keywords'],
  ['CONFIGURATION_SET', {}, '/configuration-sets/create'],
  ['CONFIGURATION_SET', { ResourceId: 'alerts' }, '/configuration-sets/alerts/event-destinations/create'],
  [
    'PROTECT_CONFIGURATION',
    { ResourceId: 'protect-1' },
    '/protect-configurations/protect-1?tab=sms&find=United+States',
  ],
  ['PRICE', {}, '/spend/prices/imports/create'],
  ['REGISTRATION', {}, undefined],
] as const)('%s of %j is mended on %s', (name, rest, href) => {
  expect(readinessHelp(check(name, rest), country)?.href).toBe(href);
});

it('leads nowhere from what is met or does not apply', () => {
  for (const name of readinessChecks) {
    for (const Outcome of ['MET', 'NOT_APPLICABLE'] as const) {
      expect(readinessHelp(check(name, { Outcome }), country)).toBeUndefined();
    }
  }
});
