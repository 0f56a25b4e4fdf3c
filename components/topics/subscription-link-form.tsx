'use client';

import { useState, useTransition } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import type { ActionResult } from '@/lib/console/action-result';
import { callAction } from '@/lib/console/call-action';
import { confirmSubscription, unsubscribe } from '@/lib/console/subscription-links.actions';

/** What the two links of a mail are for, and what is said before and after. */
const links = {
  confirm: {
    action: confirmSubscription,
    button: 'Confirm subscription',
    working: 'Confirming subscription',
    done: 'Confirmed',
    failed: 'Nothing was confirmed',
    result: (endpoint: string, topicName: string) =>
      `${endpoint} gets the notifications of topic ${topicName} from now on.`,
  },
  unsubscribe: {
    action: unsubscribe,
    button: 'Unsubscribe',
    working: 'Unsubscribing',
    done: 'Unsubscribed',
    failed: 'Nothing was changed',
    result: (endpoint: string, topicName: string) => `${endpoint} gets no more notifications of topic ${topicName}.`,
  },
} as const;

/** One button: programs that follow every link of a mail change nothing. */
export function SubscriptionLinkForm({ link, token }: { link: keyof typeof links; token: string }) {
  const { action, button, working: workingText, done, failed, result: words } = links[link];
  const [result, setResult] = useState<ActionResult<{ topicName: string; endpoint: string }> | null>(null);
  const [working, startWork] = useTransition();
  if (result?.ok) {
    return (
      <Alert type="success" header={done} announce>
        {words(result.data.endpoint, result.data.topicName)}
      </Alert>
    );
  }
  const follow = () => startWork(async () => setResult(await callAction(() => action(token))));
  return (
    <div className="flex flex-col gap-5">
      {result && (
        <Alert type="error" header={failed} announce>
          {result.error.message}
        </Alert>
      )}
      <div>
        <Button variant="primary" onClick={follow} loading={working} loadingText={workingText}>
          {button}
        </Button>
      </div>
    </div>
  );
}
