import { getCountries } from 'libphonenumber-js/max';

import { countries, unsupportedDestinations } from './countries';
import { parsePossibleNumber } from './phone-number';
import { simulatorDestination } from './simulator-numbers';

export interface DestinationCountry {
  readonly iso: string;
  readonly name: string;
  /** False where the guide says that nothing can be sent there, and where its country table has no row. */
  readonly supported: boolean;
}

/**
 * Territories without a row of their own, under the row that carries their numbers: those inside another country's
 * numbering plan, and the successors of the Netherlands Antilles, which the guide still lists as one.
 */
const carriedBy: Readonly<Record<string, string>> = {
  AX: 'FI',
  BL: 'GP',
  BQ: 'AN',
  CC: 'AU',
  CW: 'AN',
  CX: 'AU',
  EH: 'MA',
  MF: 'GP',
  SJ: 'NO',
  SX: 'AN',
  VA: 'IT',
};

const supportedByIso = new Map(
  countries.map(({ iso, name }): [string, DestinationCountry] => [iso, { iso, name, supported: true }]),
);

/** Every country that a number can belong to, made once: the hot path of sending allocates nothing for it. */
const destinations: ReadonlyMap<string, DestinationCountry> = (() => {
  const refusedNames = new Map(unsupportedDestinations.map(({ iso, name }) => [iso, name]));
  const regionNames = new Intl.DisplayNames('en', { type: 'region' });
  const every = getCountries().map((iso): [string, DestinationCountry] => [
    iso,
    supportedByIso.get(carriedBy[iso] ?? iso) ?? {
      iso,
      name: refusedNames.get(iso) ?? regionNames.of(iso) ?? iso,
      supported: false,
    },
  ]);
  return new Map([...supportedByIso, ...every]);
})();

/**
 * Prefixes for possible numbers in ranges that are not assigned, where the library names no country: the guide's dialing
 * codes, the country that a shared code falls to, and the finer codes that the data's prefix notes give.
 */
const isoByPrefix: ReadonlyMap<string, string> = new Map([
  ...countries.flatMap(({ iso, dialingCodes }) => dialingCodes.map((code): [string, string] => [code, iso])),
  ['1', 'US'],
  ['1658', 'JM'],
  ['7', 'RU'],
  ['76', 'KZ'],
  ['77', 'KZ'],
  ['262', 'RE'],
  ['262269', 'YT'],
  ['262639', 'YT'],
]);
const longestPrefix = Math.max(...[...isoByPrefix.keys()].map((prefix) => prefix.length));

function isoOfPrefix(digits: string): string | undefined {
  for (let length = longestPrefix; length > 0; length -= 1) {
    const iso = isoByPrefix.get(digits.slice(0, length));
    if (iso) return iso;
  }
  return undefined;
}

/**
 * The country that a message to this number goes to, decided from the whole number: the calling code alone would price
 * Jamaica as the United States. `undefined` for what is no possible number or belongs to no country (satellite phones,
 * international freephone).
 *
 * Simulator numbers come first, since the service's own table says where they are, and a numbering plan may not know
 * them (Norway's are in no assigned range).
 */
export function destinationCountry(e164: string): DestinationCountry | undefined {
  const simulated = simulatorDestination(e164);
  if (simulated) return destinations.get(simulated.iso);
  const number = parsePossibleNumber(e164);
  if (!number) return undefined;
  const iso = number.country ?? isoOfPrefix(number.number.slice(1));
  return iso === undefined ? undefined : destinations.get(iso);
}
