import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';

import { simulatorNumber, simulatorNumberCapacity } from './origination-numbers';
import { simulatorDestination } from './simulator-numbers';

const every = Array.from({ length: simulatorNumberCapacity }, (_, index) => simulatorNumber(() => index));

describe('simulatorNumber', () => {
  it('has as many different numbers as it says', () => {
    expect(new Set(every).size).toBe(simulatorNumberCapacity);
    expect(simulatorNumberCapacity).toBe(35_900);
  });

  it('stays in the range that is kept for fiction', () => {
    expect(every.filter((e164) => !/^\+1\d{3}55501\d{2}$/.test(e164))).toEqual([]);
  });

  it('makes valid numbers of the US in every area code', () => {
    const onePerAreaCode = every.filter((e164) => e164.endsWith('00'));
    const wrong = onePerAreaCode.filter((e164) => {
      const number = parsePhoneNumberFromString(e164);
      return number?.country !== 'US' || !number.isValid();
    });
    expect(onePerAreaCode).toHaveLength(359);
    expect(wrong).toEqual([]);
  });

  it('never makes a number that the simulator answers on', () => {
    expect(every.filter((e164) => simulatorDestination(e164))).toEqual([]);
  });

  it('asks for one draw below the capacity', () => {
    fc.assert(
      fc.property(fc.nat({ max: simulatorNumberCapacity - 1 }), (drawn) => {
        const bounds: number[] = [];
        const e164 = simulatorNumber((maxExclusive) => {
          bounds.push(maxExclusive);
          return drawn;
        });
        expect(bounds).toEqual([simulatorNumberCapacity]);
        expect(e164).toBe(every[drawn]);
      }),
    );
  });

  it('refuses a draw out of range', () => {
    expect(() => simulatorNumber((maxExclusive) => maxExclusive)).toThrow(RangeError);
  });
});
