'use client';

import { useId, useState } from 'react';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { OperationButton } from '@/components/patterns/permissions';
import { useFlash } from '@/components/shell/flashbar';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { putOptedOutNumber } from '@/lib/domains/opt-out-lists/opt-out-lists.actions';
import { putOptedOutNumberInput } from '@/lib/domains/opt-out-lists/opt-out-lists.shapes';

/** What people write between the digits of a number, and the wire does not take. */
const separators = /[\s().-]/g;

/** Opens the one field that a new entry needs. */
export function AddNumberButton({ listName, variant }: { listName: string; variant: 'primary' | 'normal' }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OperationButton operation="PutOptedOutNumber" variant={variant} onClick={() => setOpen(true)}>
        Add number
      </OperationButton>
      {open && <AddNumberDialog listName={listName} onClose={() => setOpen(false)} />}
    </>
  );
}

function AddNumberDialog({ listName, onClose }: { listName: string; onClose: () => void }) {
  const formId = useId();
  const { push } = useFlash();
  const form = useOperationForm({
    defaultValues: { OptedOutNumber: '' },
    labels: { OptedOutNumber: 'Destination number' },
    schema: putOptedOutNumberInput,
    toInput: ({ OptedOutNumber }) => {
      const digits = OptedOutNumber.replace(separators, '');
      return { OptOutListName: listName, ...(digits !== '' && { OptedOutNumber: digits }) };
    },
    action: putOptedOutNumber,
    onSuccess: ({ OptedOutNumber = '' }) => {
      push({
        type: 'success',
        content: `${OptedOutNumber} is on opt-out list ${listName} and gets no more messages from originators that use it.`,
      });
      onClose();
    },
  });
  const digits = form.watch('OptedOutNumber').replace(separators, '');
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Add opt-out number"
      description={
        <>
          A number on <strong>{listName}</strong> gets no messages from the originators that use the list.
        </>
      }
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} variant="primary" loading={form.submitting} loadingText="Adding number">
            Add number
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField
          form={form}
          name="OptedOutNumber"
          constraint="E.164 format: a plus sign, the country code and the number. Example: +12065550150."
        >
          {(control, field) => (
            <Input {...control} {...field} type="tel" inputMode="tel" autoComplete="off" placeholder="+12065550150" />
          )}
        </OperationField>
        <CliCommandSection
          operation="PutOptedOutNumber"
          input={{ OptOutListName: listName, OptedOutNumber: digits || '+12065550150' }}
        />
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
