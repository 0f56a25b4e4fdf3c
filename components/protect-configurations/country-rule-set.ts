import { countries } from '@/lib/reference/countries';
import type { ProtectStatus } from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import { sortCountryRules, type CountryRule } from './country-rules';

/** A rule set as the service answers it, by name, with what people know of each country. What it leaves out is allowed. */
export function countryRulesOf(ruleSet: Readonly<Record<string, { ProtectStatus: ProtectStatus }>>): CountryRule[] {
  const rules = countries.map(({ iso, name, region }) => ({
    iso,
    name,
    region,
    status: ruleSet[iso]?.ProtectStatus ?? 'ALLOW',
  }));
  return sortCountryRules(rules, { column: 'name', descending: false });
}
