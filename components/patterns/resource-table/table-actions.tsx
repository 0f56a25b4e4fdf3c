'use client';

import NextLink from 'next/link';
import { useDenials } from '@/components/patterns/permissions';
import { Button, buttonClasses } from '@/components/ui/button';
import { DropdownMenu, type MenuItem } from '@/components/ui/dropdown-menu';

export type TableAction = Pick<MenuItem, 'id' | 'href' | 'onSelect' | 'disabled' | 'disabledReason'> & {
  label: string;
  /** What it does, by the API's name: it is off, with the reason, for who may not. */
  operation?: string;
};

/** More than this many go into one menu (L9). */
const MAX_BUTTONS = 2;

/**
 * What can be done with the selected rows: one or two buttons, or one Actions menu when there are more or the window is
 * narrow. The primary action stands apart, at the right end.
 */
export function TableActions({
  actions: wanted,
  label = 'Actions',
}: {
  actions: readonly TableAction[];
  label?: string;
}) {
  const denialOf = useDenials();
  const actions = wanted.map(({ operation, ...action }) => {
    const denial = denialOf(operation);
    return denial === undefined ? action : { ...action, disabled: true, disabledReason: denial };
  });
  const menu = <DropdownMenu label={label} items={actions} />;
  if (actions.length > MAX_BUTTONS) return menu;
  return (
    <>
      <span className="sm:hidden">{menu}</span>
      {actions.map((action) => (
        <span key={action.id} className="max-sm:hidden">
          <ActionButton action={action} />
        </span>
      ))}
    </>
  );
}

function ActionButton({ action }: { action: TableAction }) {
  if (action.href !== undefined && !action.disabled) {
    return (
      <NextLink href={action.href} prefetch={false} className={buttonClasses('normal')}>
        {action.label}
      </NextLink>
    );
  }
  return (
    <Button disabled={action.disabled} title={action.disabledReason} onClick={action.onSelect}>
      {action.label}
    </Button>
  );
}
