'use client';

import NextLink from 'next/link';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button, buttonClasses, type ButtonProps, type ButtonVariant } from '@/components/ui/button';

const DeniedOperations = createContext<ReadonlySet<string>>(new Set());

/** Says once, around the console's pages, which operations the person who is signed in may not call at all. */
export function PermissionsProvider({ denied, children }: { denied: readonly string[]; children: ReactNode }) {
  return <DeniedOperations value={useMemo(() => new Set(denied), [denied])}>{children}</DeniedOperations>;
}

/**
 * Says of an operation why the person who is signed in may not call it; undefined where nothing speaks against it. The
 * server decides again: this only spares people a dialog that ends in a refusal.
 */
export function useDenials(): (operation: string | undefined) => string | undefined {
  const denied = use(DeniedOperations);
  return (operation) =>
    operation !== undefined && denied.has(operation)
      ? `Your permissions do not include ${operation}. Ask an administrator for it.`
      : undefined;
}

/** A button that leads to an operation: off, with the reason, for who may not call it. */
export function OperationButton({ operation, ...button }: ButtonProps & { operation: string }) {
  const denial = useDenials()(operation);
  return <Button {...button} {...(denial !== undefined && { disabled: true, title: denial })} />;
}

/** A link with the look of a button to a page that is there for one operation: off like `OperationButton`. */
export function OperationLink({
  operation,
  href,
  variant = 'normal',
  children,
}: {
  /** Without one anybody may follow it. */
  operation?: string | undefined;
  href: string;
  variant?: ButtonVariant;
  children: ReactNode;
}) {
  const denial = useDenials()(operation);
  if (denial !== undefined) {
    return (
      <Button variant={variant} disabled title={denial}>
        {children}
      </Button>
    );
  }
  return (
    <NextLink href={href} prefetch={false} className={buttonClasses(variant)}>
      {children}
    </NextLink>
  );
}

/** The same above the buttons of a form that somebody has found by its address. */
export function PermissionNotice({ operation }: { operation: string | undefined }) {
  const denial = useDenials()(operation);
  return denial !== undefined && <Alert type="info">{denial}</Alert>;
}
