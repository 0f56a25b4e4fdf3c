'use client';

import { useId, useState } from 'react';
import { z } from 'zod';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { OperationButton } from '@/components/patterns/permissions';
import { useFlash } from '@/components/shell/flashbar';
import { Button, type ButtonVariant } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import type { ActionResult } from '@/lib/console/action-result';
import { associateOriginationIdentity } from '@/lib/domains/pools/pools.actions';
import { OriginatorChooser } from './originator-chooser';
import type { OriginatorOption } from './originator-options';

type AddProps = {
  pool: { id: string; name: string };
  /** Every originator that is not in this pool. */
  candidates: ActionResult<readonly OriginatorOption[]>;
};

/** Opens the choice of one more originator. */
export function AddOriginatorButton({ variant, ...props }: AddProps & { variant: ButtonVariant }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OperationButton operation="AssociateOriginationIdentity" variant={variant} onClick={() => setOpen(true)}>
        Add originator
      </OperationButton>
      {open && <AddOriginatorDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function AddOriginatorDialog({ pool, candidates, onClose }: AddProps & { onClose: () => void }) {
  const formId = useId();
  const { push } = useFlash();
  const options = candidates.ok ? candidates.data : [];
  const toInput = (chosen: string) => {
    const option = options.find(({ value }) => value === chosen);
    return {
      PoolId: pool.id,
      OriginationIdentity: option?.OriginationIdentity ?? '',
      IsoCountryCode: option?.IsoCountryCode ?? '',
    };
  };
  const form = useOperationForm({
    defaultValues: { OriginationIdentity: '' },
    labels: { OriginationIdentity: 'Originator' },
    schema: z.object({ OriginationIdentity: z.string() }),
    action: ({ OriginationIdentity }) => associateOriginationIdentity(toInput(OriginationIdentity)),
    onSuccess: () => {
      const added = options.find(({ value }) => value === form.getValues('OriginationIdentity'));
      push({ type: 'success', content: `Added ${added?.name ?? 'the originator'} to phone pool ${pool.name}.` });
      onClose();
    },
  });
  const chosen = form.watch('OriginationIdentity');
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Add originator"
      description={
        <>
          One more phone number or sender ID for <strong>{pool.name}</strong>. It must match the settings of the pool.
        </>
      }
      size="large"
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
            loadingText="Adding originator"
          >
            Add originator to pool
          </Button>
        </DialogFooter>
      }
    >
      {candidates.ok ? (
        <OperationForm form={form} id={formId} guard={false}>
          <OperationField
            form={form}
            name="OriginationIdentity"
            group
            label={<span className="sr-only">Originator</span>}
          >
            {(control, { name, value, onBlur }) => (
              <OriginatorChooser
                control={control}
                name={name}
                options={options}
                value={value}
                onChange={(next) => {
                  form.setValue(name, next, { shouldDirty: true });
                  form.clearErrors(name);
                }}
                onBlur={onBlur}
                noneText={{
                  PHONE_NUMBER: 'All phone numbers of this account and Region are in this pool already.',
                  SENDER_ID: 'There is no sender ID in this account and Region that is not in this pool.',
                }}
              />
            )}
          </OperationField>
          <CliCommandSection
            operation="AssociateOriginationIdentity"
            input={chosen === '' ? { PoolId: pool.id } : toInput(chosen)}
          />
          <OperationFormError form={form} />
        </OperationForm>
      ) : (
        <OperationErrorAlert error={candidates.error} header="Originators could not be loaded" />
      )}
    </Dialog>
  );
}
