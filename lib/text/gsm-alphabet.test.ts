import { describe, expect, it } from 'vitest';
import gsm0338 from '@/lib/reference/data/gsm0338.json';
import { countSeptets, GSM_SEPTETS, isGsmText } from './gsm-alphabet';

const ESCAPE = 27;

describe('the GSM alphabet', () => {
  it('is the one of the data file, and nothing else among all code units', () => {
    const expected = new Map<number, number>();
    for (const { code, char } of gsm0338.basic) if (code !== ESCAPE) expected.set(char.charCodeAt(0), 1);
    for (const { char, septets } of gsm0338.extension) expected.set(char.charCodeAt(0), septets);
    // 128 basic codes less the escape, and 10 in the extension table: none hides another.
    expect(expected.size).toBe(gsm0338.counts.basic - 1 + gsm0338.counts.extension);

    const actual = new Map<number, number>();
    expect(GSM_SEPTETS).toHaveLength(0x10000);
    GSM_SEPTETS.forEach((septets, unit) => {
      if (septets > 0) actual.set(unit, septets);
    });
    expect([...actual].sort(([a], [b]) => a - b)).toEqual([...expected].sort(([a], [b]) => a - b));
  });

  it.each([
    ['Ç', true],
    ['ç', false],
    ['É', true],
    ['È', false],
    ['à', true],
    ['À', false],
    ['ΔΦΓΛΩΠΨΣΘΞ', true],
    ['Α', false],
    ['ω', false],
    ['\u2126', false],
    ['\f', true],
    ['\t', false],
    ['\u001B', false],
    ['`', false],
    ['😀', false],
    ['', true],
  ])('has %j: %s', (text, expected) => {
    expect(isGsmText(text)).toBe(expected);
  });

  it('counts one septet for a basic and two for an extension character', () => {
    expect(countSeptets('')).toBe(0);
    expect(countSeptets('a€b\f')).toBe(6);
    expect(countSeptets('a€’')).toBeUndefined();
  });
});
