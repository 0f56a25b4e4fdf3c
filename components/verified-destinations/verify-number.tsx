'use client';

import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { OperationButton } from '@/components/patterns/permissions';
import { AddNumberDialog } from './add-number-dialog';
import { EnterCodeDialog, type CodeRequest } from './enter-code-dialog';

type VerifyNumber = { add: () => void; verify: (request: CodeRequest) => void };

const VerifyNumberContext = createContext<VerifyNumber | null>(null);

/**
 * Holds the two steps of verifying a number around the list: adding the first one replaces the empty list, and with it the
 * button that was pressed, while the dialog must stay.
 */
export function VerifyNumberProvider({
  codeValidityMinutes,
  children,
}: {
  codeValidityMinutes: number;
  children: ReactNode;
}) {
  const [adding, setAdding] = useState(false);
  const [request, setRequest] = useState<CodeRequest | null>(null);
  const actions = useMemo<VerifyNumber>(() => ({ add: () => setAdding(true), verify: setRequest }), []);
  return (
    <VerifyNumberContext value={actions}>
      {children}
      {adding && (
        <AddNumberDialog
          onClose={() => setAdding(false)}
          onAdded={(added) => {
            setAdding(false);
            setRequest(added);
          }}
        />
      )}
      {request && (
        <EnterCodeDialog
          key={request.id}
          request={request}
          codeValidityMinutes={codeValidityMinutes}
          onClose={() => setRequest(null)}
        />
      )}
    </VerifyNumberContext>
  );
}

export function useVerifyNumber(): VerifyNumber {
  const actions = use(VerifyNumberContext);
  if (!actions) throw new Error('Verifying a number needs its provider around it.');
  return actions;
}

/** Opens the first step. */
export function AddNumberButton({ variant }: { variant: 'primary' | 'normal' }) {
  const { add } = useVerifyNumber();
  return (
    <OperationButton operation="CreateVerifiedDestinationNumber" variant={variant} onClick={add}>
      Add destination number
    </OperationButton>
  );
}
