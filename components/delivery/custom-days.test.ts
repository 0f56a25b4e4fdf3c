import { expect, it } from 'vitest';
import { mistakesInDays } from './custom-days';

it.each([
  ['2026-11-01', '2026-11-01', {}],
  ['2025-11-21', '2026-11-21', {}],
  ['', '', { first: 'First day is required.', last: 'Last day is required.' }],
  ['2026-11-02', '2026-11-01', { last: 'Enter a last day that is not before the first.' }],
  ['2025-11-20', '2026-11-21', { last: 'Enter at most 366 days.' }],
])('from %s to %s is judged', (first, last, mistakes) => {
  expect(mistakesInDays({ first, last }, 366)).toEqual(mistakes);
});
