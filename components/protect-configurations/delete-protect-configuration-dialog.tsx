'use client';

import { useState, useTransition } from 'react';
import { ConfirmByTyping } from '@/components/patterns/confirm-dialog';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { OperationButton } from '@/components/patterns/permissions';
import type { ActionError, ActionResult } from '@/lib/console/action-result';
import { noAssociations } from '@/lib/domains/protect-configurations/association-calls';
import { changeAssociations } from '@/lib/domains/protect-configurations/protect-configurations.actions';
import { routes } from '@/lib/routes';
import type { SelectedProtectConfiguration } from './protect-configurations-table';

/**
 * Asks before a protect configuration goes for good. While it is protected nothing can be deleted; while something uses it,
 * its associations are removed here first (guide 7525-7533).
 */
export function DeleteProtectConfigurationDialog<Data>({
  configuration,
  open,
  onOpenChange,
  action,
  onDone,
}: {
  configuration: SelectedProtectConfiguration;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  action: () => Promise<ActionResult<Data>>;
  onDone: (data: Data) => void;
}) {
  const { id, name, deletionProtection, accountDefault, configurationSetNames } = configuration;
  const [released, setReleased] = useState(false);
  const isUsed = !released && (accountDefault || configurationSetNames.length > 0);
  return (
    <ConfirmByTyping
      open={open}
      onOpenChange={onOpenChange}
      verb="Delete"
      resourceType="protect configuration"
      names={[name ?? id]}
      consequences={
        <ul className="list-disc pl-5">
          <li>Its country rules, number overrides and tags are deleted.</li>
          <li>Sends that name it are refused from now on. Messages already accepted are still sent.</li>
        </ul>
      }
      {...(deletionProtection
        ? {
            prerequisite: {
              message: 'Deletion protection is on. A protected protect configuration cannot be deleted.',
              label: 'Turn deletion protection off',
              href: routes.protectConfigurations.detail(id, 'deletion-protection'),
            },
          }
        : isUsed && {
            prerequisite: {
              message: `It is ${uses(accountDefault, configurationSetNames)}. Messages that it protects now are protected by the account default afterwards, or not at all.`,
              remedy: <RemoveAssociations configuration={configuration} onDone={() => setReleased(true)} />,
            },
          })}
      command={{ operation: 'DeleteProtectConfiguration', input: { ProtectConfigurationId: id } }}
      action={action}
      onDone={onDone}
    />
  );
}

function uses(accountDefault: boolean, sets: readonly string[]): string {
  return [
    ...(accountDefault ? ['the account default'] : []),
    ...(sets.length > 0 ? [`used by configuration ${sets.length === 1 ? 'set' : 'sets'} ${sets.join(', ')}`] : []),
  ].join(' and ');
}

function RemoveAssociations({
  configuration: { id, accountDefault, configurationSetNames },
  onDone,
}: {
  configuration: SelectedProtectConfiguration;
  onDone: () => void;
}) {
  const [error, setError] = useState<ActionError | null>(null);
  const [removing, startRemoving] = useTransition();
  const remove = () =>
    startRemoving(async () => {
      setError(null);
      const result = await changeAssociations(id, { accountDefault, configurationSetNames }, noAssociations);
      if (!result.ok) return setError(result.error);
      onDone();
    });
  return (
    <span className="mt-2 block">
      <OperationButton
        operation="DisassociateProtectConfiguration"
        loading={removing}
        loadingText="Removing associations"
        onClick={remove}
      >
        Remove associations
      </OperationButton>
      {error && <OperationErrorAlert error={error} announce />}
    </span>
  );
}
