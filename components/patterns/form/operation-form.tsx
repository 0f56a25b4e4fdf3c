'use client';

import NextLink from 'next/link';
import type { ReactNode } from 'react';
import { useController, type ControllerRenderProps, type FieldPath, type FieldValues } from 'react-hook-form';
import { CliCommandButton } from '@/components/patterns/cli-command';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { PermissionNotice } from '@/components/patterns/permissions';
import { useUnsavedChanges } from '@/components/shell/unsaved-changes';
import { Button, buttonClasses } from '@/components/ui/button';
import { cn } from '@/lib/class-names';
import { FormField, type ControlProps, type FormFieldProps } from './form-field';
import type { OperationForm as Form } from './use-operation-form';

/** The `<form>` of an operation. With `guard` (pages) leaving it with changes asks first; dialogs and sign-in do without. */
export function OperationForm<Values extends FieldValues>({
  form,
  id,
  guard = true,
  className,
  children,
}: {
  form: Form<Values>;
  /** Joins a submit button that stands outside, in the footer of a dialog. */
  id?: string;
  guard?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const { attach } = form;
  return (
    <form
      ref={attach}
      id={id}
      noValidate
      className={cn('gap-stack flex flex-col', className)}
      onSubmit={(event) => {
        event.preventDefault();
        // A form in a dialog lies, for React, inside of the form around the dialog.
        event.stopPropagation();
        void form.submit().then((outcome) => outcome.ok || form.focusError());
      }}
    >
      {guard && <UnsavedChanges dirty={form.formState.isDirty} />}
      {children}
    </form>
  );
}

/** Tells the shell's guard about a form's changes. */
export function UnsavedChanges({ dirty }: { dirty: boolean }) {
  useUnsavedChanges(dirty);
  return null;
}

export type OperationFieldProps<Values extends FieldValues, Name extends FieldPath<Values>> = Omit<
  FormFieldProps,
  'label' | 'error' | 'characterCount' | 'children'
> & {
  form: Form<Values>;
  name: Name;
  /** Default: the form's label of this name. */
  label?: ReactNode;
  /** Shows the live character count; longer text is refused by the schema, not swallowed by the control. */
  maxLength?: number;
  /** `<Input {...control} {...field} />`; other controls take `value`, `onChange` and `onBlur` of the field as they need. */
  children: (control: ControlProps, field: ControllerRenderProps<Values, Name>) => ReactNode;
};

/** One field of an operation: its value, label, error and character count come from the form. */
export function OperationField<Values extends FieldValues, Name extends FieldPath<Values>>({
  form,
  name,
  label,
  maxLength,
  children,
  ...field
}: OperationFieldProps<Values, Name>) {
  const controller = useController({ control: form.control, name });
  const value: unknown = controller.field.value;
  return (
    <FormField
      {...field}
      label={label ?? form.labels[name] ?? name}
      error={controller.fieldState.error?.message}
      characterCount={
        maxLength === undefined
          ? undefined
          : { count: typeof value === 'string' ? [...value].length : 0, max: maxLength }
      }
    >
      {(control) => children(control, controller.field)}
    </FormField>
  );
}

/** A refusal that belongs to no field, directly above the buttons; focus can go to it. */
export function OperationFormError<Values extends FieldValues>({ form }: { form: Form<Values> }) {
  if (!form.operationError) return null;
  return (
    <div data-form-error tabIndex={-1}>
      <OperationErrorAlert error={form.operationError} announce />
    </div>
  );
}

/** The end of a form: what went wrong, Show CLI command, Cancel and the submit button, which is never disabled (V2). */
export function OperationFormActions<Values extends FieldValues>({
  form,
  operation,
  commands,
  cancelHref,
  secondary,
  submitLabel,
  submittingLabel,
}: {
  form: Form<Values>;
  /** The API's name of the operation, for Show CLI command; left out where the API has none. */
  operation?: string;
  /** Instead of `operation` where the form makes several calls: `CliCommandsButton`. */
  commands?: ReactNode;
  cancelHref?: string | undefined;
  /** Another way on than the submit button, beside it. */
  secondary?: ReactNode;
  submitLabel: string;
  /** "Creating phone pool". */
  submittingLabel: string;
}) {
  return (
    <>
      <PermissionNotice operation={operation} />
      <OperationFormError form={form} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        {(commands !== undefined || operation !== undefined) && (
          <span className="mr-auto">
            {commands ??
              (operation !== undefined && <CliCommandButton operation={operation} input={form.currentInput} />)}
          </span>
        )}
        {cancelHref !== undefined && (
          <NextLink href={cancelHref} prefetch={false} className={buttonClasses('link')}>
            Cancel
          </NextLink>
        )}
        {secondary}
        <Button type="submit" variant="primary" loading={form.submitting} loadingText={submittingLabel}>
          {submitLabel}
        </Button>
      </div>
    </>
  );
}
