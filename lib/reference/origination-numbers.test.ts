import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';

import { countries } from './countries';
import { destinationCountry } from './destination-country';
import { numberCapacity, numberFor } from './origination-numbers';
import { simulatorDestination, simulatorDestinations } from './simulator-numbers';

const everySimulator = Array.from({ length: numberCapacity('SIMULATOR', 'US') }, (_, index) =>
  numberFor('SIMULATOR', 'US', () => index),
);

/** What a number must be for its country, and is not. */
function faults(e164: string, iso: string): string[] {
  const number = parsePhoneNumberFromString(e164);
  return [
    ...(number?.isValid() ? [] : ['not valid']),
    ...(number?.country === iso ? [] : [`of ${number?.country}`]),
    ...(destinationCountry(e164)?.iso === iso ? [] : ['sent elsewhere']),
    ...(simulatorDestination(e164) ? ['a simulator destination'] : []),
  ].map((fault) => `${e164} ${fault}`);
}

const withLongCodes = countries.filter(({ iso }) => numberCapacity('LONG_CODE', iso) > 0).map(({ iso }) => iso);

describe('numberFor', () => {
  it('has as many different simulator numbers as it says, in the range that is kept for fiction', () => {
    expect(everySimulator).toHaveLength(35_900);
    expect(new Set(everySimulator).size).toBe(35_900);
    expect(everySimulator.filter((e164) => !/^\+1\d{3}55501\d{2}$/.test(e164))).toEqual([]);
  });

  it('makes valid numbers of the US in every area code', () => {
    const onePerAreaCode = everySimulator.filter((e164) => e164.endsWith('00'));
    expect(onePerAreaCode).toHaveLength(359);
    expect(onePerAreaCode.flatMap((e164) => faults(e164, 'US'))).toEqual([]);
  });

  it('has long codes for every country that leases some, for texts or for calls', () => {
    const leasing = countries.filter(
      ({ longCodes, voice }) => longCodes !== 'no' || voice?.localAddressRequired === false,
    );
    expect(leasing.filter(({ iso }) => !withLongCodes.includes(iso)).map(({ iso }) => iso)).toEqual([]);
  });

  it.each(withLongCodes)('makes valid long codes of %s that nobody else answers on', (iso) => {
    const capacity = numberCapacity('LONG_CODE', iso);
    // The ends of the range, and an even spread between them.
    const draws = Array.from({ length: 200 }, (_, index) => Math.floor((index / 199) * (capacity - 1)));
    expect(
      draws.flatMap((drawn) =>
        faults(
          numberFor('LONG_CODE', iso, () => drawn),
          iso,
        ),
      ),
    ).toEqual([]);
    const drawn = fc.sample(fc.nat({ max: capacity - 1 }), { numRuns: 200, seed: 1 });
    expect(
      drawn.flatMap((index) =>
        faults(
          numberFor('LONG_CODE', iso, () => index),
          iso,
        ),
      ),
    ).toEqual([]);
  });

  it('makes toll-free numbers of the US that begin as the guide says (4546)', () => {
    expect(numberCapacity('TOLL_FREE', 'US')).toBe(600);
    const every = Array.from({ length: 600 }, (_, index) => numberFor('TOLL_FREE', 'US', () => index));
    expect(new Set(every).size).toBe(600);
    expect(every.filter((e164) => !/^\+18(33|44|55|66|77|88)55501\d\d$/.test(e164))).toEqual([]);
    expect(parsePhoneNumberFromString(every[0] ?? '')?.getType()).toBe('TOLL_FREE');
  });

  it.each([
    ['AU', /^\+61491570\d{3}$/],
    ['CA', /^\+1\d{3}55501\d\d$/],
    ['DE', /^\+49(17139200|176040690)\d\d$/],
    ['GB', /^\+44(1\d{2}4960|1914980|2079460|2896496|2920180)\d{3}$/],
    ['SE', /^\+467017406[1-9]\d$/],
  ])('keeps to the numbers for fiction of %s', (iso, fiction) => {
    const capacity = numberCapacity('LONG_CODE', iso);
    fc.assert(
      fc.property(fc.nat({ max: capacity - 1 }), (drawn) => fiction.test(numberFor('LONG_CODE', iso, () => drawn))),
    );
  });

  it('never makes a number that the simulator answers on', () => {
    const made = new Set(everySimulator);
    expect(simulatorDestinations.filter(({ e164 }) => made.has(e164))).toEqual([]);
  });

  it('asks for one draw below the capacity', () => {
    const capacity = numberCapacity('TEN_DLC', 'US');
    fc.assert(
      fc.property(fc.nat({ max: capacity - 1 }), (drawn) => {
        const bounds: number[] = [];
        const e164 = numberFor('TEN_DLC', 'US', (maxExclusive) => {
          bounds.push(maxExclusive);
          return drawn;
        });
        expect(bounds).toEqual([capacity]);
        expect(e164).toBe(everySimulator[drawn]);
      }),
    );
  });

  it('refuses a draw out of range, and numbers that are not', () => {
    expect(() => numberFor('SIMULATOR', 'US', (maxExclusive) => maxExclusive)).toThrow(RangeError);
    for (const [type, iso] of [
      ['SHORT_CODE', 'US'],
      ['TOLL_FREE', 'CA'],
      ['LONG_CODE', 'AD'],
    ] as const) {
      expect(numberCapacity(type, iso)).toBe(0);
      expect(() => numberFor(type, iso, () => 0)).toThrow(RangeError);
    }
  });
});
