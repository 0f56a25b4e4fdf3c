'use client';

import { useRouter } from 'next/navigation';
import { lazy, Suspense, useState } from 'react';
import { OperationButton } from '@/components/patterns/permissions';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import {
  deleteProtectConfiguration,
  deleteProtectConfigurationAndLeave,
} from '@/lib/domains/protect-configurations/protect-configurations.actions';
import { routes } from '@/lib/routes';
import { DeleteProtectConfigurationDialog } from './delete-protect-configuration-dialog';
import type { SelectedProtectConfiguration } from './protect-configurations-table';

// A form is a third of what the list weighs otherwise: loaded for who renames.
const RenameDialog = lazy(async () => ({ default: (await import('@/components/tags/rename-dialog')).RenameDialog }));

const chooseOne = { disabled: true, disabledReason: 'Select a protect configuration.' };

/** What can be done with the protect configuration that is selected in the list. */
export function ProtectConfigurationActions() {
  const {
    items: [selected],
  } = useTableSelection<SelectedProtectConfiguration>();
  const router = useRouter();
  const { push } = useFlash();
  const [renaming, setRenaming] = useState<SelectedProtectConfiguration | null>(null);
  // Kept while the dialog closes: the selection goes with the deleted row.
  const [deleting, setDeleting] = useState<SelectedProtectConfiguration | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'edit',
            label: 'Edit',
            onSelect: () => selected && router.push(routes.protectConfigurations.detail(selected.id)),
            ...(!selected && chooseOne),
          },
          {
            id: 'rename',
            label: 'Edit name',
            operation: 'TagResource',
            onSelect: () => selected && setRenaming(selected),
            ...(!selected && chooseOne),
          },
          {
            id: 'delete',
            label: 'Delete',
            operation: 'DeleteProtectConfiguration',
            onSelect: () => {
              if (!selected) return;
              setDeleting(selected);
              setOpen(true);
            },
            ...(!selected && chooseOne),
          },
        ]}
      />
      {renaming && <RenameProtectConfiguration configuration={renaming} onClose={() => setRenaming(null)} />}
      {deleting && (
        <DeleteProtectConfigurationDialog
          key={deleting.id}
          configuration={deleting}
          open={open}
          onOpenChange={setOpen}
          action={() => deleteProtectConfiguration(deleting.id)}
          onDone={() =>
            push({ type: 'success', content: `Deleted protect configuration ${deleting.name ?? deleting.id}.` })
          }
        />
      )}
    </>
  );
}

/** The same on its own page. Deleting leaves the page and tells the result on the list. */
export function ProtectConfigurationButtons({ configuration }: { configuration: SelectedProtectConfiguration }) {
  const { id, name } = configuration;
  const [renaming, setRenaming] = useState(false);
  const [deleting, setDeleting] = useState(false);
  return (
    <>
      <OperationButton operation="TagResource" onClick={() => setRenaming(true)}>
        Edit name
      </OperationButton>
      <OperationButton operation="DeleteProtectConfiguration" onClick={() => setDeleting(true)}>
        Delete
      </OperationButton>
      {renaming && <RenameProtectConfiguration configuration={configuration} onClose={() => setRenaming(false)} />}
      <DeleteProtectConfigurationDialog
        configuration={configuration}
        open={deleting}
        onOpenChange={setDeleting}
        action={() => deleteProtectConfigurationAndLeave(id, name ?? id)}
        onDone={() => {}}
      />
    </>
  );
}

function RenameProtectConfiguration({
  configuration: { arn, id, name },
  onClose,
}: {
  configuration: SelectedProtectConfiguration;
  onClose: () => void;
}) {
  return (
    <Suspense fallback={null}>
      <RenameDialog
        resource={{ arn, id, ...(name !== undefined && { name }) }}
        resourceType="protect configuration"
        label="Protect configuration name"
        constraint="The Name tag of the protect configuration. Its ID, by which messages name it, stays."
        onClose={onClose}
      />
    </Suspense>
  );
}
