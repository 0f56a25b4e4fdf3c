import { expect, it } from 'vitest';
import { statusesWith } from '@/lib/reference/event-types';
import { failureAdvice } from './failure-advice';

it.each(statusesWith('FAILED'))('says what to do about %s', (status) => {
  expect(failureAdvice(status).advice).not.toBe('');
});
