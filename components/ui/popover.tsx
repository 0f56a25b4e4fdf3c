'use client';

import { useId, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { Popover as RadixPopover } from 'radix-ui';
import { IconButton } from '@/components/ui/icon-button';

/** A small window beside what opened it, for details of one thing. Never for help texts or for confirming a deletion. */
export function Popover({
  trigger,
  title,
  children,
  open,
  onOpenChange,
}: {
  /** One button. */
  trigger: ReactNode;
  title: ReactNode;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}) {
  const titleId = useId();
  return (
    <RadixPopover.Root open={open} onOpenChange={onOpenChange}>
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <RadixPopover.Portal>
        <RadixPopover.Content
          aria-labelledby={titleId}
          sideOffset={6}
          collisionPadding={12}
          className="rounded-flash border-line bg-dropdown text-body shadow-dropdown z-50 w-80 max-w-[calc(100vw-24px)] border p-4 outline-none"
        >
          <div className="flex items-start justify-between gap-3">
            <div className="min-w-0 flex-1">
              <div id={titleId} className="text-h4 text-heading mb-1">
                {title}
              </div>
              {children}
            </div>
            <RadixPopover.Close asChild>
              <IconButton label="Close" icon={<X className="size-4" aria-hidden />} className="-mt-1 -mr-2" />
            </RadixPopover.Close>
          </div>
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
