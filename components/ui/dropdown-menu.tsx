'use client';

import {
  lazy,
  Suspense,
  useId,
  useRef,
  useState,
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
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

/** What a menu's own button needs: put it on a `<button>`. */
export type MenuTriggerProps = Pick<
  ComponentProps<'button'>,
  'id' | 'aria-haspopup' | 'aria-expanded' | 'onClick' | 'onKeyDown' | 'onPointerEnter' | 'onFocus'
> & { ref: Ref<HTMLButtonElement> };

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
  renderTrigger,
}: {
  /** Text of the button and accessible name of the menu. */
  label: string;
  items: readonly MenuEntry[];
  variant?: ButtonVariant;
  align?: 'start' | 'end';
  disabled?: boolean;
  /** Another button than the usual one with a caret. */
  renderTrigger?: (props: MenuTriggerProps, open: boolean) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const triggerId = useId();

  const triggerProps: MenuTriggerProps = {
    ref: trigger,
    id: triggerId,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    onClick: () => setOpen(!open),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        setOpen(true);
      }
    },
    onPointerEnter: () => void loadMenu(),
    onFocus: () => void loadMenu(),
  };

  return (
    <span className="relative inline-flex">
      {renderTrigger ? (
        renderTrigger(triggerProps, open)
      ) : (
        <Button
          {...triggerProps}
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
            trigger={trigger}
            labelledBy={triggerId}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </span>
  );
}
