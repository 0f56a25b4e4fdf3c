'use client';

import { useState, useTransition } from 'react';
import { ConfirmSimple } from '@/components/patterns/confirm-dialog';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import { callAction } from '@/lib/console/call-action';
import { replayDeliveries } from '@/lib/domains/topics/topics.actions';
import type { SelectedDelivery } from './deliveries-table';

const replayed = (count: number) =>
  count === 0
    ? 'Nothing was replayed: what was chosen waits already.'
    : `Replaying ${count === 1 ? 'one delivery' : `${count} deliveries`}.`;

/** Replays what is selected in the log of a topic, or every dead letter of it. */
export function DeliveryActions({ topicName, deadLetters }: { topicName: string; deadLetters: number }) {
  const { items, clear } = useTableSelection<SelectedDelivery>();
  const { push } = useFlash();
  const [working, startWork] = useTransition();
  const [asking, setAsking] = useState(false);
  const replaySelected = () =>
    startWork(async () => {
      const DeliveryIds = items.map(({ id }) => id);
      const result = await callAction(() => replayDeliveries({ TopicName: topicName, DeliveryIds }));
      if (!result.ok) {
        push({ type: 'error', content: result.error.message });
        return;
      }
      push({ type: 'success', content: replayed(result.data.ReplayedCount) });
      clear();
    });
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'replay',
            label: 'Replay',
            operation: 'ReplayDeliveries',
            onSelect: replaySelected,
            ...((items.length === 0 || working) && { disabled: true, disabledReason: 'Select deliveries.' }),
          },
          {
            id: 'replay-dead',
            label: 'Replay dead letters',
            operation: 'ReplayDeliveries',
            onSelect: () => setAsking(true),
            ...(deadLetters === 0 && { disabled: true, disabledReason: 'There is no dead letter.' }),
          },
        ]}
      />
      <ConfirmSimple
        open={asking}
        onOpenChange={setAsking}
        verb="Replay"
        resourceType="dead letters"
        names={[topicName]}
        consequences="Every dead letter of the topic goes to its own subscription again, as if it had not been tried."
        action={() => replayDeliveries({ TopicName: topicName })}
        onDone={({ ReplayedCount }) => push({ type: 'success', content: replayed(ReplayedCount) })}
      />
    </>
  );
}
