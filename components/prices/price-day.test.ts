import { expect, it } from 'vitest';
import { readPriceDay } from './price-day';

const now = new Date('2026-11-21T09:00:00Z');

it('reads a day as its first moment in UTC', () => {
  expect(readPriceDay('2026-12-01', now)).toEqual({ day: '2026-12-01', at: Date.parse('2026-12-01T00:00:00Z') / 1000 });
});

it.each(['2026-11-21', '2026-02-30', '1999-12-31', 'soon', '', undefined, ['2026-12-01', '2026-12-02']])(
  'takes %j for now',
  (text) => expect(readPriceDay(text, now)).toBeUndefined(),
);
