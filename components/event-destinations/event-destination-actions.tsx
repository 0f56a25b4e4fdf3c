'use client';

import { useState, useTransition } from 'react';
import { ConfirmSimple } from '@/components/patterns/confirm-dialog';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import type { ActionResult } from '@/lib/console/action-result';
import {
  deleteEventDestination,
  sendSampleEvent,
  updateEventDestination,
} from '@/lib/domains/event-destinations/event-destinations.actions';
import { routes } from '@/lib/routes';
import type { SelectedDestination } from './event-destinations-table';

const chooseDestination = { disabled: true, disabledReason: 'Select an event destination.' };

/** What can be done with the destination that is selected on its set's page. */
export function EventDestinationActions({ setName }: { setName: string }) {
  const {
    items: [selected],
  } = useTableSelection<SelectedDestination>();
  const { push } = useFlash();
  const [working, startWork] = useTransition();
  // Kept while the dialog closes: the selection goes with the deleted row.
  const [deleting, setDeleting] = useState<SelectedDestination | null>(null);
  const [open, setOpen] = useState(false);
  const keyOf = (name: string) => ({ ConfigurationSetName: setName, EventDestinationName: name });

  const run = (action: () => Promise<ActionResult<object>>, done: string) =>
    startWork(async () => {
      const result = await action();
      push(result.ok ? { type: 'success', content: done } : { type: 'error', content: result.error.message });
    });
  const needsOne = selected && !working ? {} : chooseDestination;
  const name = selected?.name ?? '';
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'edit',
            label: 'Edit',
            operation: 'UpdateEventDestination',
            ...(selected ? { href: routes.configurationSets.editDestination(setName, name) } : chooseDestination),
          },
          {
            id: 'toggle',
            label: selected?.enabled === false ? 'Enable' : 'Disable',
            operation: 'UpdateEventDestination',
            onSelect: () =>
              run(
                () => updateEventDestination({ ...keyOf(name), Enabled: selected?.enabled === false }),
                `${selected?.enabled === false ? 'Enabled' : 'Disabled'} event destination ${name}.`,
              ),
            ...needsOne,
          },
          {
            id: 'sample',
            label: 'Send a sample event',
            operation: 'SendSampleEvent',
            onSelect: () =>
              run(
                () => sendSampleEvent(keyOf(name)),
                `Sent a sample event to ${name}. It arrives like any other event.`,
              ),
            ...needsOne,
          },
          {
            id: 'delete',
            label: 'Delete',
            operation: 'DeleteEventDestination',
            onSelect: () => {
              setDeleting(selected ?? null);
              setOpen(true);
            },
            ...needsOne,
          },
        ]}
      />
      {deleting && (
        <ConfirmSimple
          open={open}
          onOpenChange={setOpen}
          verb="Delete"
          resourceType="event destination"
          names={[deleting.name]}
          consequences="Events that it has not published yet are not published any more. Its log group, stream or topic stays, with everything in it."
          command={{ operation: 'DeleteEventDestination', input: keyOf(deleting.name) }}
          action={() => deleteEventDestination(keyOf(deleting.name))}
          onDone={() => push({ type: 'success', content: `Deleted event destination ${deleting.name}.` })}
        />
      )}
    </>
  );
}
