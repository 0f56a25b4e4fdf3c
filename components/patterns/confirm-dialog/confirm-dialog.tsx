'use client';

import { useId, useState, useTransition, type FormEvent, type ReactNode } from 'react';
import { CliCommandSection } from '@/components/patterns/cli-command';
import type { CliInput } from '@/components/patterns/cli-command/build-aws-cli-command';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { TextLink } from '@/components/ui/link';
import type { ActionError, ActionResult } from '@/lib/console/action-result';

type ConfirmProps<Data> = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The real verb, in title and button: "Delete", "Release". */
  verb: string;
  /** In lower case: "phone pool". */
  resourceType: string;
  /** What the dialog is about, in bold; several names for several rows. */
  names: readonly string[];
  /** What else happens: shown in a warning. */
  consequences?: ReactNode;
  /** The same as a CLI call. */
  command?: { operation: string; input: CliInput };
  action: () => Promise<ActionResult<Data>>;
  /** After the action succeeded and the dialog closed: tell it in a flash, move on. */
  onDone: (data: Data) => void;
};

/** A dialog for what is not quickly made again but breaks nothing else (D2). */
export function ConfirmSimple<Data>(props: ConfirmProps<Data>) {
  return <Confirmation {...props} reversible />;
}

/**
 * A dialog for what cannot be undone or breaks sending (D3–D6): the button works once the word is typed. With a
 * prerequisite nothing can be typed; the way to the fix opens in a new tab.
 */
export function ConfirmByTyping<Data>({
  word = 'confirm',
  prerequisite,
  ...props
}: ConfirmProps<Data> & {
  /** The guide's word for this action; any case counts. */
  word?: string;
  /** What stands in the way ("Deletion protection is on.") and where to change it, or the button that does away with it. */
  prerequisite?: { message: ReactNode } & ({ label: string; href: string } | { remedy: ReactNode });
}) {
  const [typed, setTyped] = useState('');
  const inputId = useId();
  const matches = typed.trim().toLowerCase() === word.toLowerCase();
  return (
    <Confirmation
      {...props}
      onOpenChange={(open) => {
        setTyped('');
        props.onOpenChange(open);
      }}
      disabled={prerequisite !== undefined || !matches}
    >
      {prerequisite && (
        <Alert type="info">
          {prerequisite.message}{' '}
          {'remedy' in prerequisite ? (
            prerequisite.remedy
          ) : (
            <TextLink href={prerequisite.href} external>
              {prerequisite.label}
            </TextLink>
          )}
        </Alert>
      )}
      <div>
        <label htmlFor={inputId} className="text-label mb-1 block font-bold">
          To confirm, type <em>{word}</em>.
        </label>
        <Input
          id={inputId}
          value={typed}
          disabled={prerequisite !== undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
    </Confirmation>
  );
}

function Confirmation<Data>({
  open,
  onOpenChange,
  verb,
  resourceType,
  names,
  consequences,
  command,
  action,
  onDone,
  reversible = false,
  disabled = false,
  children,
}: ConfirmProps<Data> & {
  /** Can be made again, only not quickly: nothing is said about undoing. */
  reversible?: boolean;
  disabled?: boolean;
  children?: ReactNode;
}) {
  const [error, setError] = useState<ActionError | null>(null);
  const [working, startWork] = useTransition();
  const formId = useId();

  const setOpen = (next: boolean) => {
    setError(null);
    onOpenChange(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (disabled || working) return;
    startWork(async () => {
      const result = await action();
      if (!result.ok) return setError(result.error);
      setOpen(false);
      onDone(result.data);
    });
  };

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={`${verb} ${names.length > 1 ? `${names.length} ${resourceType}s` : resourceType}`}
      footer={
        <DialogFooter>
          <Button variant="link" onClick={() => setOpen(false)}>
            Cancel
          </Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            disabled={disabled}
            loading={working}
            loadingText={`${verb}: in progress`}
          >
            {verb}
          </Button>
        </DialogFooter>
      }
    >
      <form id={formId} onSubmit={submit} className="flex flex-col gap-5">
        <p>
          {verb} {resourceType}
          {names.length > 1 ? 's' : ''} <Names names={names} />?{!reversible && ' You cannot undo this action.'}
        </p>
        {consequences && <Alert type="warning">{consequences}</Alert>}
        {children}
        {command && <CliCommandSection {...command} />}
        {error && <OperationErrorAlert error={error} announce />}
      </form>
    </Dialog>
  );
}

/** More names than this are counted instead of listed. */
const MAX_NAMES = 5;

function Names({ names }: { names: readonly string[] }) {
  const shown = names.slice(0, MAX_NAMES);
  const more = names.length - shown.length;
  return (
    <>
      {shown.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <strong className="break-all">{name}</strong>
        </span>
      ))}
      {more > 0 && ` and ${more} more`}
    </>
  );
}
