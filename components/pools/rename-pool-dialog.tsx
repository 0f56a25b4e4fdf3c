'use client';

import { useId } from 'react';
import { z } from 'zod';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { useFlash } from '@/components/shell/flashbar';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { changeTags } from '@/lib/domains/tags/tags.actions';
import { poolNameRule, mostNameCharacters, nameTag } from './pool-name';
import type { SelectedPool } from './pools-table';

/** Changes a pool's name, which is its Name tag (guide, "Tags"). */
export function RenamePoolDialog({ pool, onClose }: { pool: SelectedPool; onClose: () => void }) {
  const formId = useId();
  const { push } = useFlash();
  const form = useOperationForm({
    defaultValues: { Name: pool.name ?? '' },
    labels: { Name: 'Pool name' },
    schema: z.object({ Name: poolNameRule }),
    action: ({ Name }) => changeTags({ ResourceArn: pool.poolArn, Tags: [nameTag(Name)], RemovedKeys: [] }),
    onSuccess: () => {
      push({ type: 'success', content: `Saved the name of phone pool ${form.getValues('Name')}.` });
      onClose();
    },
    onUnchanged: () => {
      push({ type: 'info', content: `No changes were made to phone pool ${pool.name ?? pool.poolId}.` });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Edit phone pool"
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
            loadingText="Saving phone pool"
          >
            Save changes
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField
          form={form}
          name="Name"
          maxLength={mostNameCharacters}
          constraint="The Name tag of the pool. Its ID, by which messages are sent, stays."
        >
          {(control, field) => <Input {...control} {...field} autoComplete="off" />}
        </OperationField>
        <CliCommandSection
          operation="TagResource"
          input={{ ResourceArn: pool.poolArn, Tags: [nameTag(form.watch('Name'))] }}
        />
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
