import { expect, it } from 'vitest';
import model from '@/lib/reference/data/sms-voice-v2-api.json';
import { explainedReasons, helpFor } from './error-help';

const { shapes } = model;
const reasonsOfTheModel = new Set<string>([
  ...shapes.AccessDeniedExceptionReason.enum,
  ...shapes.ConflictExceptionReason.enum,
  ...shapes.ServiceQuotaExceededExceptionReason.enum,
  ...shapes.ValidationExceptionReason.enum,
]);

it.each(explainedReasons)('%s is a reason that the service gives, and leads to a page', (reason) => {
  expect(reasonsOfTheModel).toContain(reason);
  expect(helpFor(reason, { type: 'pool', id: 'pool-1' })?.href).toMatch(/^\/[a-z]/);
});

it.each([
  ['phone-number', 'phone-1', '/phone-numbers/phone-1?tab=deletion-protection'],
  ['sender-id', 'EXAMPLE/GB', '/sender-ids/EXAMPLE/GB?tab=deletion-protection'],
  ['pool', 'pool-1', '/phone-pools/pool-1?tab=deletion-protection'],
])('the deletion protection of a %s is turned off on its own page', (type, id, href) => {
  expect(helpFor('DELETION_PROTECTION_ENABLED', { type, id })?.href).toBe(href);
});

it.each([
  ['DELETION_PROTECTION_ENABLED', 'deletion-protection'],
  ['DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION', 'sms'],
  ['DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE', 'overrides'],
  ['PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT', 'associations'],
])('%s leads to the tab of the very protect configuration', (reason, tab) => {
  const help = helpFor(reason, { type: 'protect-configuration', id: 'protect-1' });
  expect(help?.href).toBe(`/protect-configurations/protect-1?tab=${tab}`);
});

it('has nothing to say about what it does not know', () => {
  expect(helpFor(undefined)).toBeUndefined();
  expect(helpFor('toString')).toBeUndefined();
  expect(helpFor('DELETION_PROTECTION_ENABLED')).toBeUndefined();
  expect(helpFor('DELETION_PROTECTION_ENABLED', { type: 'unknown', id: '1' })).toBeUndefined();
});
