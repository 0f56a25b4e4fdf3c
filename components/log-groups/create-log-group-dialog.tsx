'use client';

import { useId } from 'react';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { useFlash } from '@/components/shell/flashbar';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { TextLink } from '@/components/ui/link';
import { Select } from '@/components/ui/select';
import { createLogGroup } from '@/lib/domains/log-groups/log-groups.actions';
import { createLogGroupInput } from '@/lib/domains/log-groups/log-groups.shapes';
import { routes } from '@/lib/routes';
import { retentionOf, retentionOptions } from './retention-words';

/** The two fields of a new log group. */
export default function CreateLogGroupDialog({ onClose }: { onClose: () => void }) {
  const formId = useId();
  const { push } = useFlash();
  const form = useOperationForm({
    defaultValues: { LogGroupName: '', RetentionDays: '30' },
    labels: { LogGroupName: 'Log group name', RetentionDays: 'Retention' },
    schema: createLogGroupInput,
    toInput: ({ LogGroupName, RetentionDays }) => ({
      LogGroupName: LogGroupName === '' ? undefined : LogGroupName,
      RetentionDays: retentionOf(RetentionDays),
    }),
    action: createLogGroup,
    onSuccess: ({ LogGroupName }) => {
      push({
        type: 'success',
        content: (
          <>
            Created log group <TextLink href={routes.destinations.logGroup(LogGroupName)}>{LogGroupName}</TextLink>. Add
            it to a configuration set to fill it.
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
      title="Create log group"
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
            loadingText="Creating log group"
          >
            Create
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField
          form={form}
          name="LogGroupName"
          maxLength={512}
          constraint="Letters, digits and _ . / - #. Example: sms-events. The name cannot be changed later."
        >
          {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
        </OperationField>
        <OperationField form={form} name="RetentionDays">
          {(control, { value, onChange, onBlur }) => (
            <Select {...control} options={retentionOptions} value={value} onValueChange={onChange} onBlur={onBlur} />
          )}
        </OperationField>
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
