'use client';

import NextLink from 'next/link';
import type { ReactNode, RefObject } from 'react';
import { Check, ExternalLink } from 'lucide-react';
import { DropdownMenu as RadixMenu } from 'radix-ui';
import type { MenuEntry, MenuItem } from '@/components/ui/dropdown-menu';
import { cn } from '@/lib/class-names';

const itemClasses =
  'flex items-start gap-2 px-4 py-1.5 text-body outline-none select-none data-disabled:cursor-default data-disabled:text-disabled data-highlighted:bg-selected data-highlighted:shadow-[inset_0_0_0_2px_var(--accent)] not-data-disabled:cursor-pointer data-highlighted:rounded-control';

/**
 * The open menu behind `DropdownMenu`; a module of its own because it is loaded on first use. The button that opened it
 * stays where it is: an empty span laid over that button is the anchor.
 */
export default function DropdownMenuList({
  items,
  align,
  trigger,
  container,
  labelledBy,
  onClose,
}: {
  items: readonly MenuEntry[];
  align: 'start' | 'end';
  trigger: RefObject<HTMLButtonElement | null>;
  container: HTMLElement;
  labelledBy: string;
  onClose: () => void;
}) {
  return (
    <RadixMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <RadixMenu.Trigger asChild>
        <span aria-hidden="true" tabIndex={-1} className="pointer-events-none absolute inset-0" />
      </RadixMenu.Trigger>
      <RadixMenu.Portal container={container}>
        <RadixMenu.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          aria-labelledby={labelledBy}
          // The button itself toggles: without this the press would close the menu and the click open it again.
          onInteractOutside={(event) => {
            if (event.target instanceof Node && trigger.current?.contains(event.target)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            trigger.current?.focus();
          }}
          className="rounded-control border-line bg-dropdown text-body-m shadow-dropdown z-50 max-h-(--radix-dropdown-menu-content-available-height) max-w-90 min-w-45 overflow-y-auto border py-1"
        >
          {items.map(renderEntry)}
        </RadixMenu.Content>
      </RadixMenu.Portal>
    </RadixMenu.Root>
  );
}

function renderEntry(entry: MenuEntry): ReactNode {
  switch (entry.kind) {
    case 'separator':
      return <RadixMenu.Separator key={entry.id} className="border-row-line my-1 border-t" />;
    case 'text':
      return (
        <div key={entry.id} className="text-muted px-4 py-1.5">
          {entry.content}
        </div>
      );
    case 'group':
      return (
        <RadixMenu.Group key={entry.id} className="not-first:border-row-line not-first:border-t">
          <RadixMenu.Label className="text-label px-4 py-1.5 font-semibold">{entry.label}</RadixMenu.Label>
          {entry.items.map(renderItem)}
        </RadixMenu.Group>
      );
    default:
      return renderItem(entry);
  }
}

function renderItem(item: MenuItem): ReactNode {
  const content = (
    <>
      {item.checked !== undefined && (
        <Check aria-hidden className={cn('text-accent mt-[2px] size-4 shrink-0', !item.checked && 'invisible')} />
      )}
      <span className="min-w-0 flex-1">
        <span className={item.checked ? 'font-semibold' : undefined}>{item.label}</span>
        {(item.disabledReason ?? item.description) && (
          <span className="text-small text-muted block">{item.disabledReason ?? item.description}</span>
        )}
      </span>
      {item.external && <ExternalLink aria-hidden className="mt-[3px] size-[14px] shrink-0" />}
    </>
  );
  if (item.href !== undefined && !item.disabled) {
    return (
      <RadixMenu.Item key={item.id} asChild className={itemClasses}>
        <NextLink href={item.href} {...(item.external && { target: '_blank', rel: 'noopener noreferrer' })}>
          {content}
        </NextLink>
      </RadixMenu.Item>
    );
  }
  if (item.checked !== undefined) {
    return (
      <RadixMenu.CheckboxItem
        key={item.id}
        checked={item.checked}
        disabled={item.disabled}
        onSelect={item.onSelect}
        className={itemClasses}
      >
        {content}
      </RadixMenu.CheckboxItem>
    );
  }
  return (
    <RadixMenu.Item key={item.id} disabled={item.disabled} onSelect={item.onSelect} className={itemClasses}>
      {content}
    </RadixMenu.Item>
  );
}
