'use client';

import { useState, useTransition } from 'react';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import type { ActionError } from '@/lib/console/action-result';
import { updateCountryRuleSet } from '@/lib/domains/protect-configurations/protect-configurations.actions';
import type {
  ProtectCapability,
  ProtectStatus,
} from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import type { CountryRule } from './country-rules';
import { capabilityWords, ProtectRule, protectStatusWords } from './protect-words';

/** What a change of rules would change, country by country, before it is made (guide 7406). */
export function RuleChangesDialog({
  configuration,
  capability,
  changes,
  status,
  onClose,
  onDone,
}: {
  configuration: { id: string; name: string };
  capability: ProtectCapability;
  /** The countries as they are now. */
  changes: readonly CountryRule[];
  /** The rule that they get. */
  status: ProtectStatus;
  onClose: () => void;
  onDone: () => void;
}) {
  const [error, setError] = useState<ActionError | null>(null);
  const [saving, startSaving] = useTransition();
  const input = {
    ProtectConfigurationId: configuration.id,
    NumberCapability: capability,
    CountryRuleSetUpdates: Object.fromEntries(changes.map(({ iso }) => [iso, { ProtectStatus: status }])),
  };
  const confirm = () =>
    startSaving(async () => {
      setError(null);
      const result = await updateCountryRuleSet(input);
      if (!result.ok) return setError(result.error);
      onDone();
    });
  const countries = changes.length === 1 ? '1 country' : `${changes.length} countries`;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Confirm rule changes"
      description={
        <>
          {capabilityWords[capability]} country rules of <strong>{configuration.name}</strong>: {countries} get{' '}
          <strong>{protectStatusWords[status].label}</strong>.
        </>
      }
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" loading={saving} loadingText="Changing rules" onClick={confirm}>
            Confirm
          </Button>
        </DialogFooter>
      }
    >
      {status === 'BLOCK' && (
        <Alert type="warning">
          From now on {capabilityWords[capability]} messages to{' '}
          {changes.length === 1 ? 'this country' : 'these countries'} are refused wherever this protect configuration
          applies.
        </Alert>
      )}
      <div
        // It scrolls, so that the keyboard must reach it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label="Changes"
        className="border-line max-h-[40dvh] overflow-y-auto border-y"
      >
        <ul>
          {changes.map(({ iso, name, status: before }) => (
            <li
              key={iso}
              className="border-row-line flex flex-wrap justify-between gap-x-4 border-b py-1.5 last:border-0"
            >
              <span>
                {name} <span className="text-muted">({iso})</span>
              </span>
              <span className="flex items-center gap-2 whitespace-nowrap">
                <ProtectRule status={before} />
                <span aria-hidden="true">→</span>
                <span className="sr-only">becomes</span>
                <ProtectRule status={status} />
              </span>
            </li>
          ))}
        </ul>
      </div>
      <CliCommandSection operation="UpdateProtectConfigurationCountryRuleSet" input={input} />
      {error && <OperationErrorAlert error={error} announce />}
    </Dialog>
  );
}
