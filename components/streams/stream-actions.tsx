'use client';

import { useState, useTransition } from 'react';
import { ConfirmByTyping } from '@/components/patterns/confirm-dialog';
import { OperationButton, OperationLink } from '@/components/patterns/permissions';
import { TableActions } from '@/components/patterns/resource-table/table-actions';
import { useTableSelection } from '@/components/patterns/resource-table/table-selection';
import { useFlash } from '@/components/shell/flashbar';
import type { ActionResult } from '@/lib/console/action-result';
import { deleteStream, deleteStreamAndLeave, flushStream } from '@/lib/domains/streams/streams.actions';
import { routes } from '@/lib/routes';
import type { SelectedStream } from './streams-table';

const chooseStream = { disabled: true, disabledReason: 'Select a stream.' };

/** What can be done with the stream that is selected in the list. */
export function StreamActions() {
  const {
    items: [selected],
  } = useTableSelection<SelectedStream>();
  const { push } = useFlash();
  // Kept while the dialog closes: the selection goes with the deleted row.
  const [deleting, setDeleting] = useState<SelectedStream | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <TableActions
        actions={[
          {
            id: 'edit',
            label: 'Edit',
            operation: 'PutStreamSettings',
            ...(selected ? { href: routes.destinations.editStream(selected.name) } : chooseStream),
          },
          {
            id: 'delete',
            label: 'Delete',
            operation: 'DeleteStream',
            onSelect: () => {
              setDeleting(selected ?? null);
              setOpen(true);
            },
            ...(!selected && chooseStream),
          },
        ]}
      />
      {deleting && (
        <DeleteDialog
          stream={deleting}
          open={open}
          onOpenChange={setOpen}
          action={() => deleteStream(deleting.name)}
          onDone={() => push({ type: 'success', content: `Deleted stream ${deleting.name}.` })}
        />
      )}
    </>
  );
}

/** The same on the stream's own page, and Write now. Deleting leaves the page and tells the result on the list. */
export function StreamButtons({ stream }: { stream: SelectedStream }) {
  const { push } = useFlash();
  const [writing, startWriting] = useTransition();
  const [deleting, setDeleting] = useState(false);
  const writeNow = () =>
    startWriting(async () => {
      const result = await flushStream(stream.name);
      push(
        result.ok
          ? { type: 'success', content: `Stream ${stream.name} writes what waits now. Refresh to see the object.` }
          : { type: 'error', content: result.error.message },
      );
    });
  return (
    <>
      <OperationButton
        operation="FlushStream"
        loading={writing}
        loadingText="Writing"
        disabled={stream.waiting === 0}
        title={stream.waiting === 0 ? 'No record waits.' : undefined}
        onClick={writeNow}
      >
        Write now
      </OperationButton>
      <OperationButton operation="DeleteStream" onClick={() => setDeleting(true)}>
        Delete
      </OperationButton>
      <OperationLink operation="PutStreamSettings" href={routes.destinations.editStream(stream.name)}>
        Edit
      </OperationLink>
      <DeleteDialog
        stream={stream}
        open={deleting}
        onOpenChange={setDeleting}
        action={() => deleteStreamAndLeave(stream.name)}
        onDone={() => {}}
      />
    </>
  );
}

function DeleteDialog<Data>({
  stream: { name, eventDestinations, waiting },
  open,
  onOpenChange,
  action,
  onDone,
}: {
  stream: SelectedStream;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  action: () => Promise<ActionResult<Data>>;
  onDone: (data: Data) => void;
}) {
  return (
    <ConfirmByTyping
      open={open}
      onOpenChange={onOpenChange}
      verb="Delete"
      resourceType="stream"
      names={[name]}
      consequences={
        waiting === 0
          ? 'The objects that it has written stay where they are.'
          : 'Records that wait are not written any more. The objects that it has written stay where they are.'
      }
      {...(eventDestinations > 0 && {
        prerequisite: {
          message: `${eventDestinations === 1 ? 'An event destination publishes' : `${eventDestinations} event destinations publish`} to this stream. Delete ${eventDestinations === 1 ? 'it' : 'them'} first.`,
          label: 'View configuration sets',
          href: routes.configurationSets.list,
        },
      })}
      action={action}
      onDone={onDone}
    />
  );
}
