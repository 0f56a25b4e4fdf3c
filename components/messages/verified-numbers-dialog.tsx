'use client';

import { useState } from 'react';
import { OperationButton } from '@/components/patterns/permissions';
import { AddNumberDialog } from '@/components/verified-destinations/add-number-dialog';
import { EnterCodeDialog, type CodeRequest } from '@/components/verified-destinations/enter-code-dialog';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator } from '@/components/ui/status';
import { routes } from '@/lib/routes';

export interface VerifiedNumber {
  id: string;
  /** E.164. */
  phoneNumber: string;
  /** As people write it. */
  label: string;
  isVerified: boolean;
}

type Step = 'list' | 'add' | CodeRequest;

/** The verified numbers of the workspace, and the two steps that make one more, without leaving the page. */
export function VerifiedNumbersDialog({
  numbers,
  codeValidityMinutes,
  startWith,
  onClose,
  onAdded,
}: {
  numbers: readonly VerifiedNumber[];
  codeValidityMinutes: number;
  startWith: 'list' | 'add';
  onClose: () => void;
  /** E.164: a code is on its way to this number. */
  onAdded: (phoneNumber: string) => void;
}) {
  const [step, setStep] = useState<Step>(startWith);
  if (step === 'add') {
    return (
      <AddNumberDialog
        onClose={onClose}
        onAdded={(request) => {
          setStep(request);
          onAdded(request.phoneNumber);
        }}
      />
    );
  }
  if (step !== 'list') {
    return <EnterCodeDialog request={step} codeValidityMinutes={codeValidityMinutes} onClose={onClose} />;
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Manage verified destination numbers"
      description="In the sandbox, messages go to simulator destinations and to numbers that are verified here."
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Close
          </Button>
          <OperationButton operation="CreateVerifiedDestinationNumber" variant="primary" onClick={() => setStep('add')}>
            Verify new number
          </OperationButton>
        </DialogFooter>
      }
    >
      {numbers.length === 0 ? (
        <p className="text-muted">No verified numbers</p>
      ) : (
        <ul className="border-row-line border-t">
          {numbers.map(({ id, phoneNumber, label, isVerified }) => (
            <li key={id} className="border-row-line flex flex-wrap items-center gap-x-4 gap-y-1 border-b py-2">
              <span className="min-w-40 flex-1 tabular-nums">{label}</span>
              <StatusIndicator type={isVerified ? 'success' : 'pending'}>
                {isVerified ? 'Verified' : 'Pending'}
              </StatusIndicator>
              {!isVerified && (
                <OperationButton
                  operation="VerifyDestinationNumber"
                  variant="inline-link"
                  aria-label={`Enter code for ${label}`}
                  onClick={() => {
                    setStep({ id, phoneNumber });
                    onAdded(phoneNumber);
                  }}
                >
                  Enter code
                </OperationButton>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <TextLink href={routes.verifiedNumbers} external>
          Verified numbers
        </TextLink>
      </p>
    </Dialog>
  );
}
