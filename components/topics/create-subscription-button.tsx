'use client';

import { lazy, Suspense, useState } from 'react';
import { OperationButton } from '@/components/patterns/permissions';

// A form and what judges it: loaded when somebody opens it.
const CreateSubscriptionDialog = lazy(() => import('./create-subscription-dialog'));

export interface SubscriptionFormProps {
  readonly topicName: string;
  /** Whether this installation can send mail. */
  readonly emailAvailable: boolean;
}

/** Opens the two fields of a new subscription. */
export function CreateSubscriptionButton({
  variant,
  ...props
}: SubscriptionFormProps & { variant: 'primary' | 'normal' }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OperationButton operation="CreateSubscription" variant={variant} onClick={() => setOpen(true)}>
        Create subscription
      </OperationButton>
      {open && (
        <Suspense fallback={null}>
          <CreateSubscriptionDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
