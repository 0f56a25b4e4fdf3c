'use client';

import { useEffect, useTransition } from 'react';
import { useRouter } from 'next/navigation';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { Button } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';

/**
 * The page where a page failed: for `error.tsx`. What failed is in the server's log under the digest; nothing of it is
 * shown here, because it was not written for this reader.
 */
export function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const router = useRouter();
  const [retrying, startRetry] = useTransition();
  useEffect(() => console.error(error), [error]);
  const retry = () =>
    startRetry(() => {
      // The failed part came from the server: ask for it again, then draw it again.
      router.refresh();
      reset();
    });
  return (
    <div>
      <PageHeader title="This page could not be shown" />
      <OperationErrorAlert
        error={{
          code: 'InternalServerException',
          message: 'Something went wrong inside the console.',
          requestId: error.digest ?? '',
        }}
        action={
          <Button loading={retrying} loadingText="Retrying" onClick={retry}>
            Retry
          </Button>
        }
        announce
      />
    </div>
  );
}
