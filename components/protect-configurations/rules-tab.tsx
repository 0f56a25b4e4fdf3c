'use client';

import { useState } from 'react';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import type {
  ProtectCapability,
  ProtectStatus,
} from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import { ruleChanges, ruleFilterParams, type CountryRule, type RuleFilter } from './country-rules';
import { CountryRulesTable } from './country-rules-table';
import { countryRulesHelp } from './protect-help';
import { RuleChangesDialog } from './rule-changes-dialog';
import { capabilityWords, protectStatusWords, tabOf } from './protect-words';

/** The country rules of one channel; each change of them is confirmed first. */
export function RulesTab({
  configuration,
  capability,
  rules,
  initialFilter,
}: {
  configuration: { id: string; name: string };
  capability: ProtectCapability;
  rules: readonly CountryRule[];
  initialFilter: RuleFilter;
}) {
  const { push } = useFlash();
  const [asked, setAsked] = useState<{ changes: readonly CountryRule[]; status: ProtectStatus } | null>(null);
  // A table with another key begins without a selection; the filter stays, because the address holds it.
  const [revision, setRevision] = useState(0);
  const [filter, setFilter] = useState(initialFilter);
  const words = `${capabilityWords[capability]} country rules`;

  const keepInAddress = (next: RuleFilter) => {
    setFilter(next);
    const params = new URLSearchParams([['tab', tabOf(capability)], ...ruleFilterParams(next)]);
    window.history.replaceState(null, '', `${location.pathname}?${params}`);
  };
  const ask = (isoCountryCodes: readonly string[], status: ProtectStatus) => {
    const changes = ruleChanges(rules, isoCountryCodes, status);
    if (changes.length > 0) return setAsked({ changes, status });
    push({
      type: 'info',
      content: `No changes were made: the selected countries have the rule ${protectStatusWords[status].label} already.`,
    });
  };
  return (
    <Container
      title={words}
      info={<InfoLink topic={countryRulesHelp} />}
      description="Select countries, then choose their rule."
    >
      <CountryRulesTable
        key={revision}
        id={`${tabOf(capability)}-country-rules`}
        label={words}
        rules={rules}
        initialFilter={filter}
        onFilterChange={keepInAddress}
        onSet={ask}
        operation="UpdateProtectConfigurationCountryRuleSet"
        fileName={`${tabOf(capability)}-country-rules.csv`}
      />
      {asked && (
        <RuleChangesDialog
          configuration={configuration}
          capability={capability}
          {...asked}
          onClose={() => setAsked(null)}
          onDone={() => {
            const { changes, status } = asked;
            const countries = changes.length === 1 ? (changes[0]?.name ?? '') : `${changes.length} countries`;
            setAsked(null);
            setRevision((before) => before + 1);
            push({
              type: 'success',
              content: `The ${words} of ${configuration.name} now say ${protectStatusWords[status].label} for ${countries}.`,
            });
          }}
        />
      )}
    </Container>
  );
}
