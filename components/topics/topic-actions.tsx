'use client';

import { useState, useTransition } from 'react';
import { ConfirmByTyping } from '@/components/patterns/confirm-dialog';
import { OperationButton } from '@/components/patterns/permissions';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import type { ActionResult } from '@/lib/console/action-result';
import { callAction } from '@/lib/console/call-action';
import { deleteTopic, deleteTopicAndLeave, sendTestNotification } from '@/lib/domains/topics/topics.actions';
import { routes } from '@/lib/routes';
import type { SelectedTopic } from './topics-table';

/** What can be done with the topic that is selected in the list. */
export function TopicActions() {
  const {
    items: [selected],
  } = useTableSelection<SelectedTopic>();
  const { push } = useFlash();
  // Kept while the dialog closes: the selection goes with the deleted row.
  const [deleting, setDeleting] = useState<SelectedTopic | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'delete',
            label: 'Delete',
            operation: 'DeleteTopic',
            onSelect: () => {
              setDeleting(selected ?? null);
              setOpen(true);
            },
            ...(!selected && { disabled: true, disabledReason: 'Select a topic.' }),
          },
        ]}
      />
      {deleting && (
        <DeleteDialog
          topic={deleting}
          open={open}
          onOpenChange={setOpen}
          action={() => deleteTopic(deleting.name)}
          onDone={() => push({ type: 'success', content: `Deleted topic ${deleting.name}.` })}
        />
      )}
    </>
  );
}

/** The same on the topic's own page, and a test of it. Deleting leaves the page and tells the result on the list. */
export function TopicButtons({ topic }: { topic: SelectedTopic }) {
  const { push } = useFlash();
  const [testing, startTest] = useTransition();
  const [deleting, setDeleting] = useState(false);
  const sendTest = () =>
    startTest(async () => {
      const result = await callAction(() => sendTestNotification({ TopicName: topic.name }));
      push(
        result.ok
          ? {
              type: 'success',
              content: `Sent a test to ${result.data.SubscriptionCount === 1 ? 'one subscription' : `${result.data.SubscriptionCount} subscriptions`}. The log of deliveries shows how it goes.`,
            }
          : { type: 'error', content: result.error.message },
      );
    });
  return (
    <>
      <OperationButton
        operation="SendTestNotification"
        onClick={sendTest}
        loading={testing}
        loadingText="Sending a test"
      >
        Send test notification
      </OperationButton>
      <OperationButton operation="DeleteTopic" onClick={() => setDeleting(true)}>
        Delete
      </OperationButton>
      <DeleteDialog
        topic={topic}
        open={deleting}
        onOpenChange={setDeleting}
        action={() => deleteTopicAndLeave(topic.name)}
        onDone={() => {}}
      />
    </>
  );
}

function DeleteDialog({
  topic: { name, uses, subscriptions },
  open,
  onOpenChange,
  action,
  onDone,
}: {
  topic: SelectedTopic;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  action: () => Promise<ActionResult<object>>;
  onDone: () => void;
}) {
  return (
    <ConfirmByTyping
      open={open}
      onOpenChange={onOpenChange}
      verb="Delete"
      resourceType="topic"
      names={[name]}
      consequences={
        subscriptions > 0
          ? `Its ${subscriptions === 1 ? 'subscription is' : `${subscriptions} subscriptions are`} deleted with it, and what waits to be delivered is not delivered any more.`
          : undefined
      }
      {...(uses > 0 && {
        prerequisite: {
          message: `${uses === 1 ? 'Something publishes' : `${uses} resources publish`} to this topic. Give ${uses === 1 ? 'it' : 'them'} another place first.`,
          label: 'View what uses it',
          href: routes.destinations.topic(name, 'used-by'),
        },
      })}
      action={action}
      onDone={onDone}
    />
  );
}
