'use client';

import { useId, useState } from 'react';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { OperationButton } from '@/components/patterns/permissions';
import { useFlash } from '@/components/shell/flashbar';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { TextLink } from '@/components/ui/link';
import { createOptOutList } from '@/lib/domains/opt-out-lists/opt-out-lists.actions';
import { createOptOutListInput } from '@/lib/domains/opt-out-lists/opt-out-lists.shapes';
import { routes } from '@/lib/routes';

/** Opens the one field that a new list needs. */
export function CreateOptOutListButton({ variant }: { variant: 'primary' | 'normal' }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OperationButton operation="CreateOptOutList" variant={variant} onClick={() => setOpen(true)}>
        Create opt-out list
      </OperationButton>
      {open && <CreateOptOutListDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function CreateOptOutListDialog({ onClose }: { onClose: () => void }) {
  const formId = useId();
  const { push } = useFlash();
  const form = useOperationForm({
    defaultValues: { OptOutListName: '' },
    labels: { OptOutListName: 'List name' },
    schema: createOptOutListInput,
    action: createOptOutList,
    onSuccess: ({ OptOutListName = '' }) => {
      push({
        type: 'success',
        content: (
          <>
            Created opt-out list <TextLink href={routes.optOutLists.detail(OptOutListName)}>{OptOutListName}</TextLink>.
            Give it to phone numbers or pools, and they send by it.
          </>
        ),
      });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Create opt-out list"
      description="A new list is empty, and nothing uses it yet."
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            loading={form.submitting}
            loadingText="Creating opt-out list"
          >
            Create list
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField
          form={form}
          name="OptOutListName"
          maxLength={64}
          constraint="Letters, digits, hyphens and underscores. Example: promotions-us. The name cannot be changed later."
        >
          {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
        </OperationField>
        <CliCommandSection
          operation="CreateOptOutList"
          input={{ OptOutListName: form.watch('OptOutListName') || 'promotions-us' }}
        />
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
