import { numberCapacity, numberFor } from '@/lib/reference/origination-numbers';
import { seededFractions } from './seeded';
import { demoCountries } from './story';

/** France keeps 06 39 98 00 00 and the ten thousand numbers from there on for fiction; no long codes come from France. */
const ownRanges: Readonly<Record<string, { prefix: string; digits: number }>> = {
  FR: { prefix: '+3363998', digits: 4 },
};

/** One person in so many opts out in the course of the demo. Two neighbours never both do. */
const peoplePerOptOut = 100;

/** Somebody whom the demo's shop writes to. */
export interface DemoPerson {
  readonly country: string;
  readonly number: string;
  readonly optedOutAt: Date | null;
}

/** The numbers of so many people of a country, the same each time; nobody's, where the country keeps some for fiction. */
function destinationNumbers(country: string, people: number): string[] {
  const own = ownRanges[country];
  const capacity = own ? 10 ** own.digits : numberCapacity('LONG_CODE', country);
  const count = Math.min(people, capacity);
  // Evenly over all that there are, so that no range is written to alone.
  return Array.from({ length: count }, (_, person) => {
    const place = Math.floor((person * capacity) / count);
    return own ? own.prefix + String(place).padStart(own.digits, '0') : numberFor('LONG_CODE', country, () => place);
  });
}

/** Everybody in the demo, by country, and when they opt out if they do. */
export function planPeople(seed: number, from: Date, until: Date): DemoPerson[] {
  const next = seededFractions(seed);
  const lasts = until.getTime() - from.getTime();
  return demoCountries.flatMap(({ country, people }) =>
    destinationNumbers(country, people).map((number, person) => ({
      country,
      number,
      optedOutAt: person % peoplePerOptOut === 7 ? new Date(from.getTime() + Math.floor(next() * lasts)) : null,
    })),
  );
}
