import data from './data/simulator-numbers.json';

export type SimulatorOutcome = 'SUCCESS' | 'FAILURE';

export interface SimulatorDestination {
  readonly iso: string;
  readonly name: string;
  readonly e164: string;
  readonly outcome: SimulatorOutcome;
}

/** Two numbers a country, one that takes every message and one that fails it. Source: guide 906-977. */
export const simulatorDestinations: readonly SimulatorDestination[] = data.destinations.flatMap((row) => [
  { iso: row.iso, name: row.country, e164: row.success, outcome: 'SUCCESS' },
  { iso: row.iso, name: row.country, e164: row.failure, outcome: 'FAILURE' },
]);

/** The countries in which a simulator originator can be requested. */
export const simulatorOriginCountries: readonly string[] = data.originCountries;

const byNumber: ReadonlyMap<string, SimulatorDestination> = new Map(
  simulatorDestinations.map((destination) => [destination.e164, destination]),
);

/** What a simulator number stands for, or `undefined` for any other number. Takes the normal form `+…`. */
export function simulatorDestination(e164: string): SimulatorDestination | undefined {
  return byNumber.get(e164);
}
