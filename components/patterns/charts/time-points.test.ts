import { expect, it } from 'vitest';
import { timePoints } from './time-points';

const points = ['2026-11-21T23:30:00Z', '2026-11-21T01:00:00+02:00'].map((time, index) => ({
  time,
  values: { sent: index },
}));

it('orders points by time and writes them in UTC', () => {
  expect(timePoints(points, 'day')).toEqual([
    { label: 'Nov 20', values: { sent: 1 } },
    { label: 'Nov 21', values: { sent: 0 } },
  ]);
  expect(timePoints(points, 'hour').map((point) => point.label)).toEqual(['Nov 20, 23:00', 'Nov 21, 23:30']);
});
