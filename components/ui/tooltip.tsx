'use client';

import type { ReactNode } from 'react';
import { Tooltip as RadixTooltip } from 'radix-ui';

/** A short text on hover and focus, for what is cut or drawn. Help belongs in the help panel instead. */
export function Tooltip({
  content,
  children,
}: {
  content: ReactNode;
  /** One focusable element. */ children: ReactNode;
}) {
  return (
    <RadixTooltip.Provider delayDuration={300}>
      <RadixTooltip.Root>
        <RadixTooltip.Trigger asChild>{children}</RadixTooltip.Trigger>
        <RadixTooltip.Portal>
          <RadixTooltip.Content
            sideOffset={6}
            collisionPadding={8}
            className="rounded-control border-line bg-dropdown text-small text-body shadow-dropdown z-50 max-w-70 border px-3 py-1.5"
          >
            {content}
          </RadixTooltip.Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  );
}
