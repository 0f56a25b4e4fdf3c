import type { ProtectStatus } from '@/lib/domains/protect-configurations/protect-configurations.shapes';

/** A country with its rule on one channel. Plain data: it travels to the browser. */
export interface CountryRule {
  readonly iso: string;
  readonly name: string;
  readonly region: string;
  readonly status: ProtectStatus;
}

/** `all` where nothing is chosen: a choice without a value cannot be shown as one. */
export interface RuleFilter {
  readonly text: string;
  readonly region: string;
  readonly status: string;
}
export const noRuleFilter: RuleFilter = { text: '', region: 'all', status: 'all' };

export type RuleColumn = 'name' | 'iso' | 'region' | 'status';
export interface RuleSort {
  readonly column: RuleColumn;
  readonly descending: boolean;
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The countries that meet every condition. Text is part of the name, or the whole ISO code; accents do not count. */
export function filterCountryRules(rules: readonly CountryRule[], filter: RuleFilter): CountryRule[] {
  const text = fold(filter.text.trim());
  return rules.filter(
    ({ iso, name, region, status }) =>
      (text === '' || fold(name).includes(text) || iso.toLowerCase() === text) &&
      (filter.region === 'all' || region === filter.region) &&
      (filter.status === 'all' || status === filter.status),
  );
}

const byName = new Intl.Collator('en', { sensitivity: 'base' });

/** By a column, and within it by name. */
export function sortCountryRules(rules: readonly CountryRule[], { column, descending }: RuleSort): CountryRule[] {
  const direction = descending ? -1 : 1;
  return [...rules].sort((a, b) => direction * byName.compare(a[column], b[column]) || byName.compare(a.name, b.name));
}

/** A filter as the page's address has it: only what is set. */
export function ruleFilterParams({ text, region, status }: RuleFilter): [string, string][] {
  return [
    ...(text === '' ? [] : [['find', text] as [string, string]]),
    ...(region === 'all' ? [] : [['region', region] as [string, string]]),
    ...(status === 'all' ? [] : [['rule', status] as [string, string]]),
  ];
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** The filter that an address asks for, as far as there is such a region and rule. */
export function readRuleFilter(params: Params, rules: readonly CountryRule[], statuses: readonly string[]): RuleFilter {
  const first = (name: string) => [params[name] ?? []].flat()[0] ?? '';
  const region = first('region');
  const status = first('rule');
  return {
    text: first('find'),
    region: rules.some((rule) => rule.region === region) ? region : 'all',
    status: statuses.includes(status) ? status : 'all',
  };
}

/** What giving some countries a rule changes: those that have it already stay out. */
export function ruleChanges(
  rules: readonly CountryRule[],
  isoCountryCodes: readonly string[],
  status: ProtectStatus,
): CountryRule[] {
  return rules.filter((rule) => isoCountryCodes.includes(rule.iso) && rule.status !== status);
}
