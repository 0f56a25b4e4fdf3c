import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import model from '@/lib/reference/data/sms-voice-v2-api.json';
import { formatDollars, formatDollarsBriefly, formatDollarsForDisplay, parseDollars } from './money';

describe('parseDollars', () => {
  it.each<[string, bigint | undefined]>([
    ['1.00', 1_000_000n],
    ['0', 0n],
    ['7', 7_000_000n],
    ['0.00645', 6_450n],
    ['.05', 50_000n],
    ['0.000001', 1n],
    ['007.5', 7_500_000n],
    // Neither survives a float.
    ['9007199254.740993', 9_007_199_254_740_993n],
    ['999999999999.999999', 999_999_999_999_999_999n],
    ['1000000000000', undefined],
    ['0.0000001', undefined],
    ['', undefined],
    ['.', undefined],
    ['1.', undefined],
    ['1,000', undefined],
    ['1e3', undefined],
    ['-1', undefined],
    ['+1', undefined],
    [' 1', undefined],
    ['1\n', undefined],
    ['$1', undefined],
    ['١', undefined],
    ['NaN', undefined],
  ])('reads %j as %s', (text, expected) => {
    expect(parseDollars(text)).toBe(expected);
  });

  it('reads every amount that the API takes as a price', () => {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(model.shapes.MaxPrice.pattern)), (price) => {
        expect(parseDollars(price)).toBeTypeOf('bigint');
      }),
    );
  });
});

describe('formatDollars', () => {
  it.each<[bigint, string]>([
    [0n, '0.00'],
    [1n, '0.000001'],
    [6_450n, '0.00645'],
    [100_000n, '0.10'],
    [123_000n, '0.123'],
    [1_000_000n, '1.00'],
    [1_234_500_000n, '1234.50'],
    [10_000_001n, '10.000001'],
    [9_223_372_036_854_775_807n, '9223372036854.775807'],
    [-1n, '-0.000001'],
    [-1_500_000n, '-1.50'],
  ])('writes %s micros as %s', (micros, expected) => {
    expect(formatDollars(micros)).toBe(expected);
  });

  it('is read back to the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999_999n }), (micros) => {
        expect(parseDollars(formatDollars(micros))).toBe(micros);
      }),
    );
  });
});

describe('formatDollarsForDisplay', () => {
  it.each<[bigint, string]>([
    [0n, '$0.00'],
    [6_450n, '$0.00645'],
    [10n, '$0.00001'],
    [4n, '$0.00'],
    [5n, '$0.00001'],
    [6_454n, '$0.00645'],
    [6_455n, '$0.00646'],
    [999_995n, '$1.00'],
    [100_000n, '$0.10'],
    [1_000_000n, '$1.00'],
    [999_000_000n, '$999.00'],
    [1_234_500_000n, '$1,234.50'],
    [1_234_567_890_000n, '$1,234,567.89'],
    [-1_234_500_000n, '-$1,234.50'],
    [-4n, '$0.00'],
    [-5n, '-$0.00001'],
  ])('writes %s micros as %s', (micros, expected) => {
    expect(formatDollarsForDisplay(micros)).toBe(expected);
  });

  it('is exact where prices end, at five decimals', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999_999n }), (steps) => {
        const shown = formatDollarsForDisplay(steps * 10n);
        expect(shown).toMatch(/^\$\d{1,3}(,\d{3})*\.\d{2,5}$/);
        expect(parseDollars(shown.replace(/[$,]/g, ''))).toBe(steps * 10n);
      }),
    );
  });
});

describe('formatDollarsBriefly', () => {
  it.each([
    [796_153_250n, '$796.15'],
    [1_145_000n, '$1.15'],
    [1_144_999n, '$1.14'],
    [1_000_000n, '$1.00'],
    [999_990n, '$0.99999'],
    [6_450n, '$0.00645'],
    [0n, '$0.00'],
    [12_345_678_999_999n, '$12,345,679.00'],
    [-1_145_000n, '-$1.15'],
  ])('writes %d micros as %s', (micros, text) => {
    expect(formatDollarsBriefly(micros)).toBe(text);
  });
});
