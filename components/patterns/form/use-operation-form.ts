'use client';

import { useEffect, useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
} from 'react-hook-form';
import type { ActionError, ActionResult } from '@/lib/console/action-result';
import { callAction } from '@/lib/console/call-action';
import { fieldMessages, formFieldName, phraseProblem, withoutBlanks, type SchemaIssue } from './field-messages';
import { focusFirstError } from './focus-first-error';

/** The schema of an operation's input; a zod schema is one. */
export type InputSchema<Input> = {
  safeParse: (
    value: unknown,
  ) => { success: true; data: Input } | { success: false; error: { issues: readonly SchemaIssue[] } };
};

export type OperationFormOptions<Values extends FieldValues, Input, Data> = {
  defaultValues: DefaultValues<Values>;
  /** Each field's label, by name: said in messages and drawn by `OperationField`. */
  labels: Partial<Record<FieldPath<Values>, string>>;
  schema: InputSchema<Input>;
  /** Form values as the operation's input. Default: the values, less those left blank. */
  toInput?: (values: Values) => Record<string, unknown>;
  /** The server action. */
  action: (input: Input) => Promise<ActionResult<Data>>;
  onSuccess: (data: Data) => void | Promise<void>;
  /** Instead of the action when an edit form is saved without a change (C5). */
  onUnchanged?: () => void;
};

export type SubmitOutcome = { ok: boolean; invalidFields: readonly string[] };

export type OperationForm<Values extends FieldValues> = Omit<UseFormReturn<Values>, 'handleSubmit'> & {
  labels: Partial<Record<FieldPath<Values>, string>>;
  /** A refusal that belongs to no field. */
  operationError: ActionError | null;
  submitting: boolean;
  /** Validates, calls the action and spreads its errors. Leaves focus to the caller. */
  submit: () => Promise<SubmitOutcome>;
  /** Validates some fields (a step of a wizard); focuses the first in error. */
  validateFields: (names: readonly FieldPath<Values>[]) => Promise<boolean>;
  /** Moves focus and view to the first field in error, or to the error alert, once it is drawn. */
  focusError: () => void;
  /** The operation's input as the form stands now, valid or not: for Show CLI command. */
  currentInput: () => Record<string, unknown>;
  /** The ref of the `<form>`. */
  attach: (element: HTMLFormElement | null) => void;
};

/**
 * A form that runs one operation: no error on first visit, a field is judged when it is left and, while in error, on every
 * key (V1); a refusal lands at its fields, the rest in the alert above the buttons (V3); values are always kept (V5).
 */
export function useOperationForm<Values extends FieldValues, Input, Data>({
  defaultValues,
  labels,
  schema,
  toInput = withoutBlanks,
  action,
  onSuccess,
  onUnchanged,
}: OperationFormOptions<Values, Input, Data>): OperationForm<Values> {
  const [element, attach] = useState<HTMLFormElement | null>(null);
  const [operationError, setOperationError] = useState<ActionError | null>(null);
  const [focusRequests, setFocusRequests] = useState(0);

  const resolver: Resolver<Values> = (values) => {
    const input = toInput(values);
    const result = schema.safeParse(input);
    if (result.success) return { values, errors: {} };
    return { values: {}, errors: nestErrors<Values>(fieldMessages(result.error.issues, input, labels)) };
  };
  const form = useForm<Values>({
    defaultValues,
    resolver,
    mode: 'onBlur',
    // Re-checking is ours (below): the library's would judge every field on every key after the first submit.
    reValidateMode: 'onBlur',
    shouldFocusError: false,
  });
  const { subscribe, trigger, getFieldState, setError, getValues, handleSubmit, reset } = form;
  const { isDirty, isSubmitting } = form.formState;

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, type }) => {
          // Names in events are names of this form's fields.
          const field = name as FieldPath<Values> | undefined;
          if (type !== 'blur' && field && getFieldState(field).invalid) void trigger(field);
        },
      }),
    [subscribe, trigger, getFieldState],
  );

  useEffect(() => {
    if (focusRequests > 0) focusFirstError(element);
  }, [focusRequests, element]);
  const focusError = () => setFocusRequests((count) => count + 1);

  /** Puts each message at its field; names the form does not have stay with the alert. */
  const spreadFieldErrors = (error: ActionError): string[] => {
    const values = getValues();
    const own: string[] = [];
    const others: { name: string; message: string }[] = [];
    for (const { name, message } of error.fields ?? []) {
      const field = formFieldName(name);
      if (!(field in labels) && !((field.split('.')[0] ?? '') in values)) {
        others.push({ name, message });
        continue;
      }
      own.push(field);
      // The name was found among this form's fields.
      const path = field as FieldPath<Values>;
      setError(path, { type: 'server', message: phraseProblem(labels[path] ?? field, message) });
    }
    setOperationError(own.length > 0 && others.length === 0 ? null : { ...error, fields: others });
    return own;
  };

  const submit = async (): Promise<SubmitOutcome> => {
    setOperationError(null);
    if (onUnchanged && !isDirty) {
      onUnchanged();
      return { ok: true, invalidFields: [] };
    }
    let outcome: SubmitOutcome = { ok: false, invalidFields: [] };
    await handleSubmit(
      async (values) => {
        const parsed = schema.safeParse(toInput(values));
        if (!parsed.success) return;
        const result = await callAction(() => action(parsed.data));
        if (!result.ok) {
          outcome = { ok: false, invalidFields: spreadFieldErrors(result.error) };
          return;
        }
        outcome = { ok: true, invalidFields: [] };
        reset(values);
        await onSuccess(result.data);
      },
      (errors) => {
        outcome = { ok: false, invalidFields: errorNames(errors) };
      },
    )();
    return outcome;
  };

  return {
    ...form,
    labels,
    operationError,
    submitting: isSubmitting,
    submit,
    validateFields: async (names) => {
      const valid = await trigger(names);
      if (!valid) focusError();
      return valid;
    },
    focusError,
    currentInput: () => toInput(getValues()),
    attach,
  };
}

/** `Tags.0.Key` → `{ Tags: [{ Key: … }] }`, as the form library keeps its errors. */
function nestErrors<Values extends FieldValues>(messages: ReadonlyMap<string, string>): FieldErrors<Values> {
  const errors: Record<string, unknown> = {};
  for (const [name, message] of messages) {
    const keys = name.split('.');
    let place = errors;
    for (const key of keys.slice(0, -1)) {
      // Every level was made here, by the line below.
      place = (place[key] ??= {}) as Record<string, unknown>;
    }
    place[keys.at(-1) ?? name] = { type: 'schema', message };
  }
  // Built from names of fields; the library reads it by the same names.
  return errors as FieldErrors<Values>;
}

function errorNames(errors: object, prefix = ''): string[] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return [];
    return 'message' in value && typeof value.message === 'string'
      ? [prefix + key]
      : errorNames(value, `${prefix}${key}.`);
  });
}
