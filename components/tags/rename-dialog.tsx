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
import { mostNameCharacters, nameRule, nameTag } from './resource-name';

/** A resource that is called by its Name tag. */
export interface NamedResource {
  readonly arn: string;
  readonly id: string;
  /** Absent where it has no Name tag. */
  readonly name?: string;
}

/** Changes a resource's name, which is its Name tag (guide, "Tags"). */
export function RenameDialog({
  resource,
  resourceType,
  label,
  constraint,
  onClose,
}: {
  resource: NamedResource;
  /** In lower case: "phone pool". */
  resourceType: string;
  /** What the field is called: "Pool name". */
  label: string;
  constraint: string;
  onClose: () => void;
}) {
  const formId = useId();
  const { push } = useFlash();
  const form = useOperationForm({
    defaultValues: { Name: resource.name ?? '' },
    labels: { Name: label },
    schema: z.object({ Name: nameRule(label) }),
    action: ({ Name }) => changeTags({ ResourceArn: resource.arn, Tags: [nameTag(Name)], RemovedKeys: [] }),
    onSuccess: () => {
      push({ type: 'success', content: `Saved the name of ${resourceType} ${form.getValues('Name')}.` });
      onClose();
    },
    onUnchanged: () => {
      push({ type: 'info', content: `No changes were made to ${resourceType} ${resource.name ?? resource.id}.` });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Edit ${resourceType}`}
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
            loadingText={`Saving ${resourceType}`}
          >
            Save changes
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField form={form} name="Name" maxLength={mostNameCharacters} constraint={constraint}>
          {(control, field) => <Input {...control} {...field} autoComplete="off" />}
        </OperationField>
        <CliCommandSection
          operation="TagResource"
          input={{ ResourceArn: resource.arn, Tags: [nameTag(form.watch('Name'))] }}
        />
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
