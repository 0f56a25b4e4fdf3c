'use client';

import { useId, useState, useTransition } from 'react';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { useFlash } from '@/components/shell/flashbar';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { TextLink } from '@/components/ui/link';
import type { ActionError } from '@/lib/console/action-result';
import {
  sendVerificationCode,
  verifyDestinationNumber,
} from '@/lib/domains/verified-destinations/verified-destinations.actions';
import { verifyDestinationNumberInput } from '@/lib/domains/verified-destinations/verified-destinations.shapes';
import { routes } from '@/lib/routes';

/** A number that waits for its code. */
export type CodeRequest = {
  id: string;
  /** E.164. */
  phoneNumber: string;
  /** A code is on its way since just now. */
  codeSent?: boolean;
  /** Why no code could be sent. */
  error?: ActionError;
};

/** The second step: the code that the number was sent. */
export function EnterCodeDialog({
  request,
  codeValidityMinutes,
  onClose,
}: {
  request: CodeRequest;
  codeValidityMinutes: number;
  onClose: () => void;
}) {
  const { id, phoneNumber } = request;
  const { push } = useFlash();
  const formId = useId();
  const [sending, setSending] = useState<'sent' | 'sent-again' | ActionError | null>(
    request.error ?? (request.codeSent ? 'sent' : null),
  );
  const [resending, startResending] = useTransition();
  const form = useOperationForm({
    defaultValues: { VerificationCode: '' },
    labels: { VerificationCode: 'Verification code' },
    schema: verifyDestinationNumberInput,
    toInput: ({ VerificationCode }) => ({
      VerifiedDestinationNumberId: id,
      ...(VerificationCode.trim() !== '' && { VerificationCode: VerificationCode.trim() }),
    }),
    action: verifyDestinationNumber,
    onSuccess: () => {
      push({
        type: 'success',
        content: `Verified destination number ${phoneNumber}. Messages can be sent to it from the sandbox.`,
        action: { label: 'Send test', href: routes.send({ DestinationPhoneNumber: phoneNumber }) },
      });
      onClose();
    },
  });
  const resend = () =>
    startResending(async () => {
      const result = await sendVerificationCode(id);
      setSending(result.ok ? 'sent-again' : result.error);
    });

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Verify destination number"
      description={
        <>
          Step 2 of 2. Enter the code that was sent to <strong>{phoneNumber}</strong>.
        </>
      }
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
            loadingText="Verifying number"
          >
            Verify number
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <SendingState state={sending} phoneNumber={phoneNumber} codeValidityMinutes={codeValidityMinutes} />
        <OperationField
          form={form}
          name="VerificationCode"
          constraint={`Six digits. Example: 123456. A code is valid for ${codeValidityMinutes} minutes, and only the newest one counts.`}
        >
          {(control, field) => (
            <div className="flex flex-wrap gap-2">
              <Input
                {...control}
                {...field}
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={20}
                className="max-w-40 font-mono tracking-widest"
              />
              <Button onClick={resend} loading={resending} loadingText="Sending verification code">
                {sending === null ? 'Send code' : 'Resend code'}
              </Button>
            </div>
          )}
        </OperationField>
        <CliCommandSection
          operation="VerifyDestinationNumber"
          input={{
            VerifiedDestinationNumberId: id,
            VerificationCode: form.watch('VerificationCode').trim() || '123456',
          }}
        />
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}

/** What became of the last code. */
function SendingState({
  state,
  phoneNumber,
  codeValidityMinutes,
}: {
  state: 'sent' | 'sent-again' | ActionError | null;
  phoneNumber: string;
  codeValidityMinutes: number;
}) {
  if (typeof state === 'object' && state !== null) {
    return <OperationErrorAlert error={state} header="The verification code could not be sent" announce />;
  }
  const handset = (
    <TextLink href={routes.handset(phoneNumber)} external>
      Open handset
    </TextLink>
  );
  if (state === null) {
    return (
      <Alert type="info">
        A code that was sent before is valid for {codeValidityMinutes} minutes. Texts from the simulator carrier arrive
        on the handset of this number. {handset}
      </Alert>
    );
  }
  return (
    <Alert type="success" announce>
      {state === 'sent' ? 'The code was sent.' : 'A new code was sent; the one before is no longer valid.'} Texts from
      the simulator carrier arrive on the handset of this number. {handset}
    </Alert>
  );
}
