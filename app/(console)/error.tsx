'use client';

import { ErrorPage } from '@/components/patterns/error-page';
import { ConsolePage } from '@/components/shell/console-page';

export default function ConsoleError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Error' }]}>
      <ErrorPage {...props} />
    </ConsolePage>
  );
}
