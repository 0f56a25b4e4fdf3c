'use client';

import { lazy, Suspense, useState } from 'react';
import { OperationButton } from '@/components/patterns/permissions';

// A form and what judges it: loaded when somebody opens it.
const CreateTopicDialog = lazy(() => import('./create-topic-dialog'));

/** Opens the one field of a new topic. */
export function CreateTopicButton({
  variant,
  onCreated,
}: {
  variant: 'primary' | 'normal';
  /** For a form in which it is chosen next. */
  onCreated?: (topicName: string) => void;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OperationButton operation="CreateTopic" variant={variant} onClick={() => setOpen(true)}>
        Create topic
      </OperationButton>
      {open && (
        <Suspense fallback={null}>
          <CreateTopicDialog onClose={() => setOpen(false)} {...(onCreated && { onCreated })} />
        </Suspense>
      )}
    </>
  );
}
