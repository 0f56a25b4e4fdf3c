'use client';

import { useId } from 'react';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import {
  createVerifiedDestinationNumber,
  sendVerificationCode,
} from '@/lib/domains/verified-destinations/verified-destinations.actions';
import { createVerifiedDestinationNumberInput } from '@/lib/domains/verified-destinations/verified-destinations.shapes';
import type { CodeRequest } from './enter-code-dialog';

/** What people write between the digits of a number, and the wire does not take. */
const separators = /[\s().-]/g;

/** The wire takes a number without its plus sign too; a person who leaves it away most often left the country code away. */
const schema = createVerifiedDestinationNumberInput.refine(
  ({ DestinationPhoneNumber }) => /^\+[1-9]\d{6,14}$/.test(DestinationPhoneNumber),
  {
    path: ['DestinationPhoneNumber'],
    message: 'Enter a number with a plus sign and its country code, such as +12065550142.',
  },
);

/** The first step: the number, and a code to it. */
export function AddNumberDialog({
  onClose,
  onAdded,
}: {
  onClose: () => void;
  onAdded: (request: CodeRequest) => void;
}) {
  const formId = useId();
  const form = useOperationForm({
    defaultValues: { DestinationPhoneNumber: '' },
    labels: { DestinationPhoneNumber: 'Destination phone number' },
    schema,
    toInput: ({ DestinationPhoneNumber }) => {
      const digits = DestinationPhoneNumber.replace(separators, '');
      return digits === '' ? {} : { DestinationPhoneNumber: digits };
    },
    action: createVerifiedDestinationNumber,
    onSuccess: async ({ VerifiedDestinationNumberId, DestinationPhoneNumber }) => {
      // The number is added now, whatever becomes of the code: the next step tells it and sends another.
      const sent = await sendVerificationCode(VerifiedDestinationNumberId);
      onAdded({
        id: VerifiedDestinationNumberId,
        phoneNumber: DestinationPhoneNumber,
        ...(sent.ok ? { codeSent: true } : { error: sent.error }),
      });
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Add destination number"
      description="Step 1 of 2. A six-digit code proves that the number is yours to send to. The first code is free."
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
            loadingText="Sending verification code"
          >
            Send verification code
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField
          form={form}
          name="DestinationPhoneNumber"
          constraint="E.164 format: a plus sign, the country code and the number. Example: +12065550142."
        >
          {(control, field) => (
            <Input {...control} {...field} type="tel" inputMode="tel" autoComplete="off" placeholder="+12065550142" />
          )}
        </OperationField>
        <CliCommandSection
          operation="CreateVerifiedDestinationNumber"
          input={{
            DestinationPhoneNumber: form.watch('DestinationPhoneNumber').replace(separators, '') || '+12065550142',
          }}
        />
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
