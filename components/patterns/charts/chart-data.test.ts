import { expect, it } from 'vitest';
import { formatTick, formatValue, isEmptyChart } from './chart-data';

it.each([
  [1234567, 'count', '1,234,567', '1.2M'],
  [0, 'count', '0', '0'],
  [0.1234, 'share', '12.3%', '12.3%'],
  [46_720_000, 'micros', '$46.72', '$46.72'],
  [8_300, 'micros', '$0.0083', '$0.01'],
  [60_000_000, 'micros', '$60.00', '$60'],
  [850, 'milliseconds', '850 ms', '850 ms'],
  [1500, 'milliseconds', '1.5 s', '1.5 s'],
  [12_345, 'milliseconds', '12.3 s', '12.3 s'],
  [90_000, 'milliseconds', '1.5 min', '1.5 min'],
  [259_200_000, 'milliseconds', '72 h', '72 h'],
] as const)('writes %d as %s: %s, on an axis %s', (value, format, full, tick) => {
  expect(formatValue(value, format)).toBe(full);
  expect(formatTick(value, format)).toBe(tick);
});

it('tells a missing value from zero', () => {
  expect(formatValue(null, 'count')).toBe('-');
  expect(isEmptyChart([])).toBe(true);
  expect(isEmptyChart([{ values: { sent: null } }])).toBe(true);
  expect(isEmptyChart([{ values: { sent: 0 } }])).toBe(false);
});
