'use client';

import { useState, useTransition } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import type { ActionResult } from '@/lib/console/action-result';
import { callAction } from '@/lib/console/call-action';
import { confirmSubscription } from '@/lib/console/confirm-subscription.actions';

/** One button: programs that follow every link of a mail confirm nothing. */
export function ConfirmSubscriptionForm({ token }: { token: string }) {
  const [result, setResult] = useState<ActionResult<{ TopicName: string; Endpoint: string }> | null>(null);
  const [working, startWork] = useTransition();
  if (result?.ok) {
    return (
      <Alert type="success" header="Confirmed" announce>
        {result.data.Endpoint} gets the notifications of topic {result.data.TopicName} from now on.
      </Alert>
    );
  }
  const confirm = () => startWork(async () => setResult(await callAction(() => confirmSubscription(token))));
  return (
    <div className="flex flex-col gap-5">
      {result && (
        <Alert type="error" header="Nothing was confirmed" announce>
          {result.error.message}
        </Alert>
      )}
      <div>
        <Button variant="primary" onClick={confirm} loading={working} loadingText="Confirming subscription">
          Confirm subscription
        </Button>
      </div>
    </div>
  );
}
