'use client';

import { useState } from 'react';
import { ConfirmSimple } from '@/components/patterns/confirm-dialog';
import { OperationButton } from '@/components/patterns/permissions';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import { ownerText, type SettingsOwner } from '@/components/two-way/settings-owner';
import type { ButtonVariant } from '@/components/ui/button';
import { deleteKeyword } from '@/lib/domains/keywords/keywords.actions';
import { KeywordDialog } from './keyword-dialog';
import type { KeywordRow } from './keywords-tab';

/** Opens the form for a new keyword. */
export function AddKeywordButton({
  owner,
  existing,
  variant,
}: {
  owner: SettingsOwner;
  existing: readonly string[];
  variant: ButtonVariant;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OperationButton operation="PutKeyword" variant={variant} onClick={() => setOpen(true)}>
        Add keyword
      </OperationButton>
      {open && <KeywordDialog owner={owner} existing={existing} onClose={() => setOpen(false)} />}
    </>
  );
}

/** What can be done with the keyword selected in the table. */
export function KeywordActions({ owner, existing }: { owner: SettingsOwner; existing: readonly string[] }) {
  const {
    items: [selected],
  } = useTableSelection<KeywordRow>();
  const { push } = useFlash();
  const [editing, setEditing] = useState<KeywordRow | null>(null);
  // Kept while the dialog closes: the selection goes with the deleted row.
  const [deleting, setDeleting] = useState<KeywordRow | null>(null);
  const [open, setOpen] = useState(false);
  const input = { OriginationIdentity: owner.id, Keyword: deleting?.Keyword ?? '' };
  const carrierDecides = selected?.byCarrier && 'The carrier answers this keyword itself.';

  return (
    <>
      <TableActions
        actions={[
          {
            id: 'edit',
            label: 'Edit keyword',
            operation: 'PutKeyword',
            onSelect: () => setEditing(selected ?? null),
            ...reasonOff(selected, carrierDecides),
          },
          {
            id: 'delete',
            label: 'Delete keyword',
            operation: 'DeleteKeyword',
            onSelect: () => {
              setDeleting(selected ?? null);
              setOpen(true);
            },
            ...reasonOff(selected, selected?.required && 'A required keyword cannot be deleted.'),
          },
        ]}
      />
      {editing && (
        <KeywordDialog owner={owner} keyword={editing} existing={existing} onClose={() => setEditing(null)} />
      )}
      {deleting && (
        <ConfirmSimple
          open={open}
          onOpenChange={setOpen}
          verb="Delete"
          resourceType="keyword"
          names={[deleting.Keyword]}
          consequences={`Texts that begin with it get no response any more from ${ownerText(owner)}.`}
          command={{ operation: 'DeleteKeyword', input }}
          action={() => deleteKeyword(input)}
          onDone={() => push({ type: 'success', content: `Deleted keyword ${deleting.Keyword}.` })}
        />
      )}
    </>
  );
}

/** Why an action is off: nothing is selected, or what stands in the way. */
function reasonOff(selected: KeywordRow | undefined, obstacle: string | false | undefined) {
  const disabledReason = selected ? obstacle : 'Select a keyword.';
  return disabledReason ? { disabled: true, disabledReason } : {};
}
