'use client';

import { useState, useTransition } from 'react';
import { ConfirmSimple } from '@/components/patterns/confirm-dialog';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import type { ActionResult } from '@/lib/console/action-result';
import { callAction } from '@/lib/console/call-action';
import {
  deleteSubscription,
  requestConfirmation,
  sendTestNotification,
  updateSubscription,
} from '@/lib/domains/topics/topics.actions';
import { useShowSecret } from './signing-secrets';
import type { SelectedSubscription } from './subscriptions-table';

type Asking = { readonly what: 'rotate' | 'delete'; readonly subscription: SelectedSubscription };

/** What can be done with the subscription that is selected on its topic's page. */
export function SubscriptionActions({ topicName }: { topicName: string }) {
  const {
    items: [selected],
  } = useTableSelection<SelectedSubscription>();
  const { push } = useFlash();
  const showSecret = useShowSecret();
  const [working, startWork] = useTransition();
  // Kept while the dialog closes: the selection goes with the deleted row.
  const [asking, setAsking] = useState<Asking | null>(null);
  const [open, setOpen] = useState(false);
  const keyOf = ({ id }: SelectedSubscription) => ({ TopicName: topicName, SubscriptionId: id });

  const run = (action: () => Promise<ActionResult<object>>, done: string) =>
    startWork(async () => {
      const result = await callAction(action);
      push(result.ok ? { type: 'success', content: done } : { type: 'error', content: result.error.message });
    });
  const ask = (what: Asking['what']) => {
    if (!selected) return;
    setAsking({ what, subscription: selected });
    setOpen(true);
  };

  const isOff = selected?.status === 'DISABLED';
  const isPending = selected?.status === 'PENDING_CONFIRMATION';
  const needsOne = selected && !working ? {} : { disabled: true, disabledReason: 'Select a subscription.' };
  const needsActive =
    selected?.status === 'ENABLED'
      ? needsOne
      : { disabled: true, disabledReason: 'Select a subscription that is enabled.' };
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'test',
            label: 'Send test notification',
            operation: 'SendTestNotification',
            onSelect: () =>
              selected &&
              run(
                () => sendTestNotification(keyOf(selected)),
                `Sent a test to ${selected.endpoint}. The log of deliveries shows how it goes.`,
              ),
            ...needsActive,
          },
          {
            id: 'toggle',
            label: isOff ? 'Enable' : 'Disable',
            operation: 'UpdateSubscription',
            onSelect: () =>
              selected &&
              run(
                () => updateSubscription({ ...keyOf(selected), Enabled: isOff }),
                `${isOff ? 'Enabled' : 'Disabled'} the subscription of ${selected.endpoint}.`,
              ),
            ...(isPending ? { disabled: true, disabledReason: 'It has not been confirmed yet.' } : needsOne),
          },
          ...(selected && isPending
            ? [
                {
                  id: 'confirm',
                  label: 'Request confirmation',
                  operation: 'RequestConfirmation',
                  onSelect: () =>
                    run(
                      () => requestConfirmation(keyOf(selected)),
                      `${selected.endpoint} gets another mail, within a minute. The link of the last one ends then.`,
                    ),
                  ...needsOne,
                },
              ]
            : []),
          {
            id: 'rotate',
            label: 'Rotate signing secret',
            operation: 'UpdateSubscription',
            onSelect: () => ask('rotate'),
            ...(selected?.isWebhook === false ? { disabled: true, disabledReason: 'Mail is not signed.' } : needsOne),
          },
          {
            id: 'delete',
            label: 'Delete',
            operation: 'DeleteSubscription',
            onSelect: () => ask('delete'),
            ...needsOne,
          },
        ]}
      />
      {asking?.what === 'rotate' && (
        <ConfirmSimple
          open={open}
          onOpenChange={setOpen}
          verb="Rotate"
          resourceType="signing secret"
          names={[asking.subscription.endpoint]}
          consequences="The next call is signed with the new secret. Until the endpoint knows it, it refuses calls, which are tried again."
          action={() => updateSubscription({ ...keyOf(asking.subscription), Rotate: true })}
          onDone={showSecret}
        />
      )}
      {asking?.what === 'delete' && (
        <ConfirmSimple
          open={open}
          onOpenChange={setOpen}
          verb="Delete"
          resourceType="subscription"
          names={[asking.subscription.endpoint]}
          consequences="What waits to be delivered to it is not delivered any more, and its log goes with it."
          action={() => deleteSubscription(keyOf(asking.subscription))}
          onDone={() =>
            push({ type: 'success', content: `Deleted the subscription of ${asking.subscription.endpoint}.` })
          }
        />
      )}
    </>
  );
}
