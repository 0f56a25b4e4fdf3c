'use client';

import { ErrorPage } from '@/components/patterns/error-page';
import './globals.css';

/** When even the outermost layout failed: this page brings its own document, in the theme of the system. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en" data-theme="system">
      <body>
        <title>SMS Console</title>
        <main className="max-w-form mx-auto px-5 py-10">
          <ErrorPage {...props} />
        </main>
      </body>
    </html>
  );
}
