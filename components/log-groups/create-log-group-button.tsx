'use client';

import { lazy, Suspense, useState } from 'react';
import { OperationButton } from '@/components/patterns/permissions';

// With the form library and the schemas: for those who make one.
const CreateLogGroupDialog = lazy(() => import('./create-log-group-dialog'));

/** Opens the two fields of a new log group. */
export function CreateLogGroupButton({ variant }: { variant: 'primary' | 'normal' }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OperationButton operation="CreateLogGroup" variant={variant} onClick={() => setOpen(true)}>
        Create log group
      </OperationButton>
      {open && (
        <Suspense>
          <CreateLogGroupDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
