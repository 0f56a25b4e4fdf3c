import { describe, expect, it } from 'vitest';
import { limitWarning, monthAfter } from './limit-warning.rules';

describe('the warning about a spending limit', () => {
  it.each([
    // spent, limit, what is said
    [0n, 1_000_000n, undefined],
    [799_999n, 1_000_000n, undefined],
    [800_000n, 1_000_000n, { Level: 'NEAR', SharePercent: 80 }],
    [999_999n, 1_000_000n, { Level: 'NEAR', SharePercent: 99 }],
    [1_000_000n, 1_000_000n, { Level: 'REACHED', SharePercent: 100 }],
    [1_500_000n, 1_000_000n, { Level: 'REACHED', SharePercent: 150 }],
    // Nothing was spent towards a limit of nothing, then something before it was lowered to that.
    [0n, 0n, undefined],
    [5n, 0n, { Level: 'REACHED', SharePercent: 100 }],
    // Exact where a float would not be: one micro-dollar below four fifths of a billion dollars.
    [799_999_999_999_999n, 1_000_000_000_000_000n, undefined],
  ] as const)('of %s micro-dollars out of %s is %j', (spent, limit, expected) => {
    expect(limitWarning(spent, limit)).toEqual(expected);
  });
});

it('names the month in which a limit starts anew', () => {
  expect(['2026-11-01', '2026-12-01', '2027-01-01'].map(monthAfter)).toEqual(['December', 'January', 'February']);
});
