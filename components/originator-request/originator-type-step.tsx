'use client';

import { useEffect } from 'react';
import { OperationField } from '@/components/patterns/form';
import type { OperationForm } from '@/components/patterns/form/use-operation-form';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { Skeleton } from '@/components/ui/skeleton';
import { Tiles, type TileOption } from '@/components/ui/tiles';
import type { AdviceOnType, OriginatorAdvice } from '@/lib/domains/originator-advice/originator-advice.shapes';
import { adviceFacts } from './advice-facts';
import { originatorTypeLabels, recommendationLabels } from './originator-words';
import { OriginatorSettings, type SettingChoices } from './originator-settings';
import { RegistrationNote } from './registration-note';
import { adviceOn, type RequestValues } from './request-values';
import { SenderIdField } from './sender-id-field';
import { useOriginatorAdvice } from './use-originator-facts';

/** Step 3: the recommended type with its reason, and each other one with why it is or is not to be had. */
export function OriginatorTypeStep({ form, choices }: { form: OperationForm<RequestValues>; choices: SettingChoices }) {
  const values = form.watch();
  const { data: advice, error, retry } = useOriginatorAdvice(values);
  if (error) {
    return (
      <OperationErrorAlert
        error={error}
        header="The recommendation could not be loaded"
        action={<Button onClick={retry}>Retry</Button>}
        announce
      />
    );
  }
  if (!advice) return <LoadingTypes />;
  const chosen = adviceOn(values.OriginatorType, advice);
  return (
    <Stack>
      <Recommendation recommended={advice.Recommended} types={advice.Types} />
      <Container title="Originator type">
        <TypeChoice form={form} advice={advice} />
      </Container>
      {chosen?.Type === 'SENDER_ID' && <SenderIdField form={form} />}
      {chosen && <RegistrationNote type={chosen} />}
      {chosen?.How === 'REQUEST' && <OriginatorSettings form={form} choices={choices} />}
    </Stack>
  );
}

function LoadingTypes() {
  return (
    <Container title="Originator type">
      <div role="status" className="flex flex-col gap-4">
        <span className="sr-only">Loading originator types</span>
        {[0, 1, 2, 3, 4].map((line) => (
          <Skeleton key={line} className="h-14!" />
        ))}
      </div>
    </Container>
  );
}

/** What the guide's questions lead to, and why; short codes and the like are not requested here. */
function Recommendation({
  recommended,
  types,
}: {
  recommended: OriginatorAdvice['Recommended'];
  types: readonly AdviceOnType[];
}) {
  if (!recommended) {
    return (
      <Alert type="warning" header="No originator fits this use case">
        Each type says why. Choose Previous to change the capabilities or two-way messaging.
      </Alert>
    );
  }
  const byCase = types.find(({ Type }) => Type === recommended.Type)?.How === 'SUPPORT_CASE';
  return (
    <Alert header={`Recommended: ${recommendationLabels[recommended.Type]}`}>
      <p>{recommended.Reason}</p>
      {byCase && (
        <p>
          It goes by a support case and cannot be requested here. You can take any other type that is available below.
        </p>
      )}
      {recommended.Type === 'SHARED_ROUTE' && <p>There is nothing to request.</p>}
    </Alert>
  );
}

function TypeChoice({ form, advice }: { form: OperationForm<RequestValues>; advice: OriginatorAdvice }) {
  const { setValue, clearErrors } = form;
  const chosen = form.watch('OriginatorType');
  const choose = (type: RequestValues['OriginatorType']) => {
    setValue('OriginatorType', type, { shouldDirty: true });
    clearErrors(['OriginatorType', 'SenderId']);
    // Only a sender ID may stand over messages of both types.
    if (type !== 'SENDER_ID' && form.getValues('MessageType') === 'BOTH') setValue('MessageType', 'TRANSACTIONAL');
  };

  // The recommendation is chosen at first, and again when another use case has made the choice impossible.
  useEffect(() => {
    if (adviceOn(chosen, advice)?.How === 'REQUEST') return;
    const recommended = advice.Types.find(({ Type }) => Type === advice.Recommended?.Type);
    const next = recommended?.How === 'REQUEST' ? recommended.Type : '';
    if (next !== chosen) setValue('OriginatorType', next, { shouldDirty: true });
  }, [chosen, advice, setValue]);

  return (
    <OperationField form={form} name="OriginatorType" group label={<span className="sr-only">Originator type</span>}>
      {(control, { name, value }) => (
        <Tiles
          {...control}
          name={name}
          columns={1}
          value={value}
          onValueChange={choose}
          options={advice.Types.map((type) => typeTile(type, advice.Recommended?.Type === type.Type))}
        />
      )}
    </OperationField>
  );
}

function typeTile(type: AdviceOnType, recommended: boolean): TileOption<AdviceOnType['Type']> {
  const { Type, How, Why } = type;
  const words = {
    value: Type,
    label: <strong>{originatorTypeLabels[Type]}</strong>,
    recommended,
  };
  const facts = <span className="mt-1 block">{adviceFacts(type).join(' · ')}</span>;
  switch (How) {
    case 'REQUEST':
      return {
        ...words,
        description: (
          <>
            {Why}
            {facts}
          </>
        ),
      };
    case 'SUPPORT_CASE':
      return {
        ...words,
        disabledReason: (
          <>
            <strong>Goes by a support case.</strong> {Why}
            {facts}
          </>
        ),
      };
    case 'NONE':
      return {
        ...words,
        disabledReason: (
          <>
            <strong>Not available.</strong> {Why}
          </>
        ),
      };
  }
}
