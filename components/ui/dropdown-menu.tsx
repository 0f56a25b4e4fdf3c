'use client';

import {
  lazy,
  Suspense,
  useId,
  useRef,
  useState,
  type ComponentProps,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { Slot } from 'radix-ui';
import { Button, type ButtonVariant } from '@/components/ui/button';
import { CaretIcon } from '@/components/ui/icons';

const loadMenu = () => import('@/components/ui/dropdown-menu-list');
const DropdownMenuList = lazy(loadMenu);

export type MenuItem = {
  kind?: 'item';
  id: string;
  label: ReactNode;
  description?: ReactNode;
  /** A link; otherwise `onSelect`. */
  href?: string;
  external?: boolean;
  onSelect?: () => void;
  disabled?: boolean;
  /** Why it is disabled, shown under the label. */
  disabledReason?: string;
  /** Marks the current one of several choices. */
  checked?: boolean;
};
export type MenuGroup = { kind: 'group'; id: string; label: string; items: readonly MenuItem[] };
export type MenuText = { kind: 'text'; id: string; content: ReactNode };
export type MenuEntry = MenuItem | MenuGroup | MenuText | { kind: 'separator'; id: string };

/**
 * A button that opens a menu. The menu's code is fetched when the pointer or focus reaches the button and mounted when it
 * opens: a page with five menus starts with five plain buttons.
 */
export function DropdownMenu({
  label,
  items,
  variant = 'normal',
  align = 'end',
  disabled = false,
  trigger,
}: {
  /** Text of the button and accessible name of the menu. */
  label: string;
  items: readonly MenuEntry[];
  variant?: ButtonVariant;
  align?: 'start' | 'end';
  disabled?: boolean;
  /** Another button than the usual one with a caret. */
  trigger?: ReactElement<ComponentProps<'button'>>;
}) {
  /** The landmark or dialog the menu is drawn in while open: content outside every landmark is hard to find for some. */
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const open = container !== null;
  const button = useRef<HTMLButtonElement>(null);
  const triggerId = useId();

  const show = () =>
    setContainer(button.current?.closest<HTMLElement>('header, main, aside, [role="dialog"]') ?? document.body);
  const hide = () => setContainer(null);

  const buttonProps = {
    ref: button,
    id: triggerId,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': open,
    onClick: open ? hide : show,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        show();
      }
    },
    onPointerEnter: () => void loadMenu(),
    onFocus: () => void loadMenu(),
  };

  return (
    <span className="relative inline-flex">
      {trigger ? (
        <Slot.Root {...buttonProps}>{trigger}</Slot.Root>
      ) : (
        <Button
          {...buttonProps}
          variant={variant}
          disabled={disabled}
          iconRight={<CaretIcon direction={open ? 'up' : 'down'} />}
        >
          {label}
        </Button>
      )}
      {open && (
        <Suspense fallback={null}>
          <DropdownMenuList
            items={items}
            align={align}
            trigger={button}
            labelledBy={triggerId}
            container={container}
            onClose={hide}
          />
        </Suspense>
      )}
    </span>
  );
}
