'use client';

import { useId } from 'react';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { useFlash } from '@/components/shell/flashbar';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { Tiles } from '@/components/ui/tiles';
import { createSubscriptionInput, type SubscriptionProtocol } from '@/lib/domains/topics/subscriptions.shapes';
import { createSubscription } from '@/lib/domains/topics/topics.actions';
import type { SubscriptionFormProps } from './create-subscription-button';
import { useShowSecret } from './signing-secrets';
import { protocolWords } from './subscription-words';

const endpointWords: Readonly<Record<SubscriptionProtocol, string>> = {
  https: 'A URL that takes POST requests. Example: https://example.com/sms-events',
  http: 'A URL that takes POST requests. Example: http://example.com/sms-events',
  email: 'The person gets a mail with a link first, and nothing before the link is followed. Example: name@example.com',
};

/** The two fields of a new subscription. */
export default function CreateSubscriptionDialog({
  topicName,
  emailAvailable,
  onClose,
}: SubscriptionFormProps & { onClose: () => void }) {
  const formId = useId();
  const { push } = useFlash();
  const showSecret = useShowSecret();
  const form = useOperationForm({
    defaultValues: { Protocol: 'https' as SubscriptionProtocol, Endpoint: '' },
    labels: { Protocol: 'Protocol', Endpoint: 'Endpoint' },
    schema: createSubscriptionInput,
    toInput: ({ Protocol, Endpoint }) => ({
      TopicName: topicName,
      Protocol,
      Endpoint: Endpoint.trim() === '' ? undefined : Endpoint.trim(),
    }),
    action: createSubscription,
    onSuccess: (made) => {
      push({
        type: 'success',
        content: made.SigningSecret
          ? `Created a subscription of ${made.Endpoint}.`
          : `Created a subscription of ${made.Endpoint}. It begins when the link in the mail is followed.`,
      });
      onClose();
      if (made.SigningSecret) showSecret(made);
    },
  });
  const protocol = form.watch('Protocol');
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Create subscription"
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
            loadingText="Creating subscription"
          >
            Create
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField form={form} name="Protocol">
          {(control, { value, onChange }) => (
            <Tiles
              {...control}
              name="Protocol"
              columns={1}
              value={value}
              onValueChange={onChange}
              options={[
                { value: 'https', label: protocolWords.https, description: 'A webhook over an encrypted connection.' },
                {
                  value: 'http',
                  label: protocolWords.http,
                  description: 'A webhook that anybody on the way can read.',
                },
                {
                  value: 'email',
                  label: protocolWords.email,
                  description: 'A mail for each notification.',
                  ...(!emailAvailable && {
                    disabledReason: 'This installation sends no mail: its operator sets SMTP_URL and SMTP_FROM first.',
                  }),
                },
              ]}
            />
          )}
        </OperationField>
        <OperationField form={form} name="Endpoint" constraint={endpointWords[protocol]}>
          {(control, field) => (
            <Input {...control} {...field} autoComplete="off" autoCapitalize="none" spellCheck={false} />
          )}
        </OperationField>
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
