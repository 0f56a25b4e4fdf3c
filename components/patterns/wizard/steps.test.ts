import { expect, it } from 'vitest';
import { firstStepWith } from './steps';

const STEPS = [{ fields: ['IsoCountryCode'] }, { fields: ['NumberType', 'Tags'] }, { fields: ['Tag'] }];

it.each([
  [['NumberType'], 1],
  [['Tags.0.Key'], 1],
  [['Tag'], 2],
  [['NumberType', 'IsoCountryCode'], 0],
  [['ClientToken'], -1],
  [[], -1],
])('%j is first on step %i', (names, step) => {
  expect(firstStepWith(STEPS, names)).toBe(step);
});
