'use client';

import { useRef } from 'react';
import { X } from 'lucide-react';
import { Dialog as RadixDialog } from 'radix-ui';
import type { DialogProps } from '@/components/ui/dialog';
import { IconButton } from '@/components/ui/icon-button';
import { cn } from '@/lib/class-names';

/** The window behind `Dialog`; a module of its own because it is loaded on first use. */
export default function DialogWindow({
  open,
  onOpenChange,
  title,
  description,
  size = 'medium',
  footer,
  children,
}: DialogProps) {
  const returnFocusTo = useRef<HTMLElement | null>(null);
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="bg-overlay fixed inset-0 z-50 grid place-items-center overflow-y-auto p-3 sm:p-6">
          <RadixDialog.Content
            {...(!description && { 'aria-describedby': undefined })}
            onOpenAutoFocus={() => {
              returnFocusTo.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              returnFocusTo.current?.focus();
            }}
            className={cn(
              'rounded-container bg-container text-body shadow-dropdown w-full outline-none forced-colors:border',
              size === 'large' ? 'max-w-[820px]' : 'max-w-[600px]',
            )}
          >
            <div className="px-container-x flex items-start justify-between gap-4 pt-3 pb-2">
              <RadixDialog.Title className="text-h2 text-heading py-1">{title}</RadixDialog.Title>
              <IconButton
                label="Close"
                icon={<X className="size-5" aria-hidden />}
                className="-mr-2"
                onClick={() => onOpenChange(false)}
              />
            </div>
            <div className="px-container-x flex flex-col gap-5 pb-5">
              {description && <RadixDialog.Description>{description}</RadixDialog.Description>}
              {children}
            </div>
            {footer && <div className="border-line px-container-x border-t py-3">{footer}</div>}
          </RadixDialog.Content>
        </RadixDialog.Overlay>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
