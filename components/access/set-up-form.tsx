'use client';

import { PasswordInput } from '@/components/access/password-input';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { passwordLength } from '@/lib/access/password-rules';
import { setUpInput, type SetUpInput } from '@/lib/access/set-up.shapes';
import { setUpConsole } from '@/lib/console/set-up.actions';

/** Makes the first administrator, who is then signed in. */
export function SetUpForm() {
  const form = useOperationForm<Required<SetUpInput>, SetUpInput, never>({
    defaultValues: { Email: '', Password: '', AccountName: '' },
    labels: { Email: 'E-mail address', Password: 'Password', AccountName: 'Account name' },
    schema: setUpInput,
    action: setUpConsole,
    onSuccess: () => {}, // never: the action ends in a redirect to the console
  });
  return (
    <OperationForm form={form} guard={false} className="gap-field-gap">
      <OperationField form={form} name="Email" description="You sign in with it. Nothing is sent to it.">
        {(control, field) => (
          <Input {...control} {...field} type="email" inputMode="email" autoComplete="username" autoCapitalize="none" />
        )}
      </OperationField>
      <OperationField
        form={form}
        name="Password"
        constraint={`${passwordLength.min} to ${passwordLength.max} characters. A sentence that only you know is easy to remember.`}
      >
        {(control, field) => <PasswordInput {...control} {...field} autoComplete="new-password" />}
      </OperationField>
      <OperationField
        form={form}
        name="AccountName"
        optional
        description="What your team calls this installation. Its 12-digit number is made for you."
      >
        {(control, field) => <Input {...control} {...field} autoComplete="organization" placeholder="Example Corp" />}
      </OperationField>
      <OperationFormError form={form} />
      <Button type="submit" variant="primary" loading={form.submitting} loadingText="Creating administrator">
        Create administrator
      </Button>
    </OperationForm>
  );
}
