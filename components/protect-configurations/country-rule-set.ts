import { countries } from '@/lib/reference/countries';
import type { ProtectStatus } from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import type { CountryRule } from './country-rules';

/** A rule set as the service answers it, with what people know of each country. What it leaves out is allowed. */
export function countryRulesOf(ruleSet: Readonly<Record<string, { ProtectStatus: ProtectStatus }>>): CountryRule[] {
  return countries.map(({ iso, name, region }) => ({
    iso,
    name,
    region,
    status: ruleSet[iso]?.ProtectStatus ?? 'ALLOW',
  }));
}
