'use client';

import { useState } from 'react';
import { ConfirmSimple } from '@/components/patterns/confirm-dialog';
import { OperationButton } from '@/components/patterns/permissions';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import { deleteNumberOverrides } from '@/lib/domains/protect-configurations/protect-configurations.actions';
import { NumberOverrideDialog } from './number-override-dialog';
import type { SelectedOverride } from './number-overrides-table';

const putOperation = 'PutProtectConfigurationRuleSetNumberOverride';
const deleteOperation = 'DeleteProtectConfigurationRuleSetNumberOverride';

/** Opens the dialog for a new override. */
export function AddNumberOverrideButton({
  configuration,
  variant,
}: {
  configuration: { id: string; name: string };
  variant: 'primary' | 'normal';
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OperationButton operation={putOperation} variant={variant} onClick={() => setOpen(true)}>
        Add number override
      </OperationButton>
      {open && <NumberOverrideDialog configuration={configuration} onClose={() => setOpen(false)} />}
    </>
  );
}

/** What can be done with the overrides that are selected. */
export function NumberOverrideActions({ configuration }: { configuration: { id: string; name: string } }) {
  const { items } = useTableSelection<SelectedOverride>();
  const { push } = useFlash();
  const [editing, setEditing] = useState<SelectedOverride | null>(null);
  // Kept while the dialog closes: the selection goes with the deleted rows.
  const [deleting, setDeleting] = useState<readonly SelectedOverride[]>([]);
  const [open, setOpen] = useState(false);
  const [only] = items;
  const [first] = deleting;
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'edit',
            label: 'Edit',
            operation: putOperation,
            onSelect: () => only && setEditing(only),
            ...(items.length !== 1 && { disabled: true, disabledReason: 'Select one number override.' }),
          },
          {
            id: 'delete',
            label: 'Delete',
            operation: deleteOperation,
            onSelect: () => {
              setDeleting(items);
              setOpen(true);
            },
            ...(items.length === 0 && { disabled: true, disabledReason: 'Select number overrides.' }),
          },
        ]}
      />
      {editing && (
        <NumberOverrideDialog
          key={editing.phoneNumber}
          configuration={configuration}
          override={editing}
          onClose={() => setEditing(null)}
        />
      )}
      <ConfirmSimple
        open={open}
        onOpenChange={setOpen}
        verb="Delete"
        resourceType="number override"
        names={deleting.map(({ phoneNumber }) => phoneNumber)}
        consequences="The rule of the number’s country decides again, from the next message on."
        {...(first &&
          deleting.length === 1 && {
            command: {
              operation: deleteOperation,
              input: { ProtectConfigurationId: configuration.id, DestinationPhoneNumber: first.phoneNumber },
            },
          })}
        action={() =>
          deleteNumberOverrides(
            configuration.id,
            deleting.map(({ phoneNumber }) => phoneNumber),
          )
        }
        onDone={(count) =>
          push({
            type: 'success',
            content: `Deleted ${count === 1 ? `the override of ${first?.phoneNumber ?? ''}` : `${count} number overrides`}.`,
          })
        }
      />
    </>
  );
}
