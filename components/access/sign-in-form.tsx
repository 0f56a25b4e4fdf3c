'use client';

import { signIn } from 'next-auth/react';
import { z } from 'zod';
import { PasswordInput } from '@/components/access/password-input';
import { OperationField, OperationForm, useOperationForm } from '@/components/patterns/form';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import type { ActionResult } from '@/lib/console/action-result';

const credentials = z.object({ email: z.string(), password: z.string() });
type Credentials = z.output<typeof credentials>;

const refuse = (message: string): ActionResult<object> => ({
  ok: false,
  error: { code: 'AccessDeniedException', message, requestId: '' },
});

async function tryToSignIn(input: Credentials): Promise<ActionResult<object>> {
  const answer = await signIn('credentials', { ...input, redirect: false }).catch(() => undefined);
  if (answer?.ok && !answer.error) return { ok: true, data: {} };
  return refuse(
    answer?.status === 401
      ? 'The e-mail address or the password is wrong, or there were too many tries. Check both, or try again in 15 minutes.'
      : 'The console could not be reached. Try again in a moment.',
  );
}

/** E-mail address and password; afterwards the page that was asked for. */
export function SignInForm({ callbackPath }: { callbackPath: string }) {
  const form = useOperationForm<Credentials, Credentials, object>({
    defaultValues: { email: '', password: '' },
    labels: { email: 'E-mail address', password: 'Password' },
    schema: credentials,
    action: tryToSignIn,
    // A load of its own: nothing that was fetched for somebody else stays.
    onSuccess: () => window.location.assign(callbackPath),
  });
  return (
    <OperationForm form={form} guard={false} className="gap-field-gap">
      <OperationField form={form} name="email">
        {(control, field) => (
          <Input {...control} {...field} type="email" inputMode="email" autoComplete="username" autoCapitalize="none" />
        )}
      </OperationField>
      <OperationField form={form} name="password">
        {(control, field) => <PasswordInput {...control} {...field} autoComplete="current-password" />}
      </OperationField>
      {form.operationError && (
        <div data-form-error tabIndex={-1}>
          <Alert type="error" announce>
            {form.operationError.message}
          </Alert>
        </div>
      )}
      <Button type="submit" variant="primary" loading={form.submitting} loadingText="Signing in">
        Sign in
      </Button>
    </OperationForm>
  );
}
