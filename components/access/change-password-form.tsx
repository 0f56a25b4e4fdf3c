'use client';

import { PasswordInput } from '@/components/access/password-input';
import { OperationField, OperationForm, OperationFormActions, useOperationForm } from '@/components/patterns/form';
import { useFlash } from '@/components/shell/flashbar';
import { passwordLength } from '@/lib/access/password-rules';
import { changePassword } from '@/lib/domains/access/own-account.actions';
import { changeOwnPasswordInput } from '@/lib/domains/access/own-account.shapes';

type Values = { CurrentPassword: string; NewPassword: string };

/** Changes the password; this browser stays signed in, every other one does not. */
export function ChangePasswordForm({ email }: { email: string }) {
  const flash = useFlash();
  const form = useOperationForm<Values, Values, object>({
    defaultValues: { CurrentPassword: '', NewPassword: '' },
    labels: { CurrentPassword: 'Current password', NewPassword: 'New password' },
    schema: changeOwnPasswordInput,
    action: changePassword,
    onSuccess: () => {
      form.reset();
      flash.push({
        id: 'password',
        type: 'success',
        content: 'The password was changed. Other browsers that were signed in as you are signed out.',
      });
    },
  });
  return (
    <OperationForm form={form} className="max-w-[440px]">
      {/* Tells password managers whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <OperationField form={form} name="CurrentPassword">
        {(control, field) => <PasswordInput {...control} {...field} autoComplete="current-password" />}
      </OperationField>
      <OperationField
        form={form}
        name="NewPassword"
        constraint={`${passwordLength.min} to ${passwordLength.max} characters, and not the e-mail address.`}
      >
        {(control, field) => <PasswordInput {...control} {...field} autoComplete="new-password" />}
      </OperationField>
      <OperationFormActions form={form} submitLabel="Change password" submittingLabel="Changing password" />
    </OperationForm>
  );
}
