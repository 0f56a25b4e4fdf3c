'use client';

import { useId } from 'react';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { useFlash } from '@/components/shell/flashbar';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { TextLink } from '@/components/ui/link';
import { createTopic } from '@/lib/domains/topics/topics.actions';
import { createTopicInput } from '@/lib/domains/topics/topics.shapes';
import { routes } from '@/lib/routes';

/** The one field of a new topic. */
export default function CreateTopicDialog({
  onClose,
  onCreated,
}: {
  onClose: () => void;
  onCreated?: (topicName: string) => void;
}) {
  const formId = useId();
  const { push } = useFlash();
  const form = useOperationForm({
    defaultValues: { TopicName: '' },
    labels: { TopicName: 'Topic name' },
    schema: createTopicInput,
    action: createTopic,
    onSuccess: ({ TopicName }) => {
      push({
        type: 'success',
        content: (
          <>
            Created topic <TextLink href={routes.destinations.topic(TopicName)}>{TopicName}</TextLink>. Add
            subscriptions to it, and to a configuration set or an alarm what it is to pass on.
          </>
        ),
      });
      onCreated?.(TopicName);
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Create topic"
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} variant="primary" loading={form.submitting} loadingText="Creating topic">
            Create
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField
          form={form}
          name="TopicName"
          maxLength={256}
          constraint="Letters, digits, hyphens and underscores. Example: sms-events. The name cannot be changed later."
        >
          {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
        </OperationField>
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
