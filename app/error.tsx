'use client';

import { ErrorPage } from '@/components/patterns/error-page';

/** Outside the console's frame: when the frame itself, or sign-in, failed. */
export default function RootError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="max-w-form mx-auto px-5 py-10">
      <ErrorPage {...props} />
    </main>
  );
}
