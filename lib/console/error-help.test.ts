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
  expect(helpFor(reason)?.href).toMatch(/^\/[a-z]/);
});

it('has nothing to say about what it does not know', () => {
  expect(helpFor(undefined)).toBeUndefined();
  expect(helpFor('toString')).toBeUndefined();
});
