'use client';

import { OperationField } from '@/components/patterns/form';
import type { OperationForm } from '@/components/patterns/form/use-operation-form';
import { Container } from '@/components/ui/container';
import { Input } from '@/components/ui/input';
import { StatusIndicator } from '@/components/ui/status';
import { senderIdProblem, type RequestValues } from './request-values';

const mostCharacters = 11;

/** The name itself, judged with every key: what is still wrong is said at once, and is an error when the field is left. */
export function SenderIdField({ form }: { form: OperationForm<RequestValues> }) {
  const values = form.watch();
  const problem = senderIdProblem(values);
  const { SenderId: error } = form.formState.errors;
  return (
    <Container title="Sender ID">
      <OperationField
        form={form}
        name="SenderId"
        maxLength={mostCharacters}
        constraint="3 to 11 letters (A-Z), digits and hyphens. It starts with a letter. Example: EXAMPLECO."
      >
        {(control, { onChange, ...field }) => (
          <Input
            {...control}
            {...field}
            onChange={(event) => onChange(event.target.value.trim())}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className="max-w-[280px]"
          />
        )}
      </OperationField>
      <div aria-live="polite" className="text-small mt-1">
        {values.SenderId !== '' && !error && (
          <StatusIndicator type={problem ? 'pending' : 'success'}>
            {problem ?? `${values.SenderId} can be requested.`}
          </StatusIndicator>
        )}
      </div>
    </Container>
  );
}
