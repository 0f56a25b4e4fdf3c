import { describe, expect, it } from 'vitest';
import {
  filterCountryRules,
  noRuleFilter,
  readRuleFilter,
  ruleChanges,
  ruleFilterParams,
  sortCountryRules,
  type CountryRule,
} from './country-rules';

const rules: readonly CountryRule[] = [
  { iso: 'FR', name: 'France', region: 'Europe', status: 'BLOCK' },
  { iso: 'CI', name: 'Côte d’Ivoire', region: 'Africa', status: 'ALLOW' },
  { iso: 'DE', name: 'Germany', region: 'Europe', status: 'ALLOW' },
];
const isos = (found: readonly CountryRule[]) => found.map(({ iso }) => iso);
const filtered = (filter: object) => isos(filterCountryRules(rules, { ...noRuleFilter, ...filter }));

describe('filterCountryRules', () => {
  it('finds by part of the name in any case and without accents, and by the whole code', () => {
    expect(filtered({ text: 'cote' })).toEqual(['CI']);
    expect(filtered({ text: ' GER ' })).toEqual(['DE']);
    expect(filtered({ text: 'fr' })).toEqual(['FR']);
    expect(filtered({ text: 'd' })).toEqual(['CI']);
  });

  it('joins text, region and rule', () => {
    expect(filtered({ region: 'Europe' })).toEqual(['FR', 'DE']);
    expect(filtered({ region: 'Europe', status: 'ALLOW' })).toEqual(['DE']);
    expect(filtered({ region: 'Africa', text: 'fr' })).toEqual([]);
  });
});

it('sorts by a column, and within it by name', () => {
  expect(isos(sortCountryRules(rules, { column: 'name', descending: true }))).toEqual(['DE', 'FR', 'CI']);
  expect(isos(sortCountryRules(rules, { column: 'region', descending: true }))).toEqual(['FR', 'DE', 'CI']);
});

it('writes a filter into an address and reads it back, leaving out what is not there', () => {
  const filter = { text: 'fr', region: 'Europe', status: 'BLOCK' };
  const statuses = ['ALLOW', 'BLOCK'];
  expect(readRuleFilter(Object.fromEntries(ruleFilterParams(filter)), rules, statuses)).toEqual(filter);
  expect(ruleFilterParams(noRuleFilter)).toEqual([]);
  expect(readRuleFilter({ region: 'Atlantis', rule: 'MAYBE' }, rules, statuses)).toEqual(noRuleFilter);
});

it('leaves out of a change what is so already', () => {
  expect(isos(ruleChanges(rules, ['FR', 'DE'], 'BLOCK'))).toEqual(['DE']);
});
