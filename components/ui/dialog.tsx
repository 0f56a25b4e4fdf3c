'use client';

import { lazy, Suspense, useState, type ReactNode } from 'react';
import { cn } from '@/lib/class-names';

const DialogWindow = lazy(() => import('@/components/ui/dialog-window'));

export type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** One sentence under the title, read out with it. */
  description?: ReactNode;
  /** 600 px, or 820 px for dialogs with a table. */
  size?: 'medium' | 'large';
  /** Cancel left of the one primary button, both at the right: use `DialogFooter`. */
  footer?: ReactNode;
  children?: ReactNode;
};

/**
 * A modal window: focus stays inside, Escape and the overlay close it, focus returns to where it was. Its code is loaded
 * when the first dialog opens, so that a page that shows none pays nothing.
 */
export function Dialog(props: DialogProps) {
  // Stays mounted after closing, so that the closing itself (focus return, scroll lock) is the window's to finish.
  const [everOpened, setEverOpened] = useState(props.open);
  if (props.open && !everOpened) setEverOpened(true);
  if (!everOpened) return null;
  return (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  );
}

/** The buttons of a dialog. */
export function DialogFooter({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={cn('flex flex-wrap items-center justify-end gap-2', className)}>{children}</div>;
}
