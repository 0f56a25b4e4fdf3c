'use client';

import { useState, type ReactNode } from 'react';
import { RequestSimulatorDialog, type SimulatorOffer } from '@/components/messages/request-simulator-dialog';
import { originatorHelp } from '@/components/messages/send-help';
import type { SendValues } from '@/components/messages/send-form';
import { OperationField, type ControlProps, type useOperationForm } from '@/components/patterns/form';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { OperationButton } from '@/components/patterns/permissions';
import { RetryButton } from '@/components/patterns/refresh';
import { InfoLink } from '@/components/shell/help-panel';
import { TextLink } from '@/components/ui/link';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select, type SelectOption } from '@/components/ui/select';
import type { ActionResult } from '@/lib/console/action-result';
import { routes } from '@/lib/routes';

export type SendForm = ReturnType<typeof useOperationForm<SendValues, unknown, unknown>>;

const kinds = [
  { value: 'POOL', label: 'Phone pool' },
  { value: 'PHONE_NUMBER', label: 'Phone number' },
  { value: 'SENDER_ID', label: 'Sender ID' },
  { value: 'AUTOMATIC', label: 'Automatic' },
] as const satisfies readonly { value: SendValues['OriginatorKind']; label: string }[];

type NamedKind = Exclude<SendValues['OriginatorKind'], 'AUTOMATIC'>;

/** What can be named, by its kind. */
export type OriginatorChoices = Readonly<Record<NamedKind, ActionResult<readonly SelectOption[]>>>;

const words: Readonly<Record<NamedKind, { one: string; several: string; none: ReactNode }>> = {
  POOL: {
    one: 'phone pool',
    several: 'phone pools',
    none: (
      <>
        A pool sends from several originators. <TextLink href={routes.phonePools.create}>Create phone pool</TextLink>
      </>
    ),
  },
  PHONE_NUMBER: {
    one: 'phone number',
    several: 'phone numbers',
    none: 'A simulator number is ready at once and needs no registration.',
  },
  SENDER_ID: {
    one: 'sender ID',
    several: 'sender IDs',
    none: (
      <>
        The United States and some other countries take none.{' '}
        <TextLink href={routes.senderIds.request}>Request originator</TextLink>
      </>
    ),
  },
};

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the message comes from: a pool, a number or sender ID of the workspace, or whatever the service chooses. */
export function OriginatorField({
  form,
  originators,
  offer,
}: {
  form: SendForm;
  originators: OriginatorChoices;
  offer: SimulatorOffer;
}) {
  const [isRequesting, setRequesting] = useState(false);
  const kind = form.watch('OriginatorKind');
  const choose = (chosenKind: SendValues['OriginatorKind'], identity: string) => {
    form.setValue('OriginatorKind', chosenKind);
    form.setValue('OriginationIdentity', identity, { shouldDirty: true });
    form.clearErrors('OriginationIdentity');
  };
  const firstOf = (named: NamedKind) => {
    const choices = originators[named];
    return (choices.ok ? choices.data.find(({ disabled }) => !disabled)?.value : undefined) ?? '';
  };
  return (
    <>
      <OperationField form={form} name="OriginationIdentity" group info={<InfoLink topic={originatorHelp} />}>
        {(control, { value, onBlur }) => (
          <div className="flex flex-col items-start gap-2">
            <SegmentedControl
              label="Kind of originator"
              name="OriginatorKind"
              options={kinds}
              value={kind}
              onValueChange={(chosen) => choose(chosen, chosen === 'AUTOMATIC' ? value : firstOf(chosen))}
            />
            {kind === 'AUTOMATIC' ? (
              <p className="text-small text-muted">
                The service chooses among the numbers for the destination’s country. Explain shows its choice.
              </p>
            ) : (
              <NamedOriginator
                kind={kind}
                choices={originators[kind]}
                control={control}
                value={value}
                onChange={(identity) => choose(kind, identity)}
                onBlur={onBlur}
                onRequest={() => setRequesting(true)}
              />
            )}
          </div>
        )}
      </OperationField>
      <RequestSimulatorDialog
        offer={offer}
        open={isRequesting}
        onOpenChange={setRequesting}
        onRequested={(phoneNumber) => choose('PHONE_NUMBER', phoneNumber)}
      />
    </>
  );
}

/** The choice among what there is of one kind. */
function NamedOriginator({
  kind,
  choices,
  control,
  value,
  onChange,
  onBlur,
  onRequest,
}: {
  kind: NamedKind;
  choices: OriginatorChoices[NamedKind];
  control: ControlProps;
  value: string;
  onChange: (identity: string) => void;
  onBlur: () => void;
  onRequest: () => void;
}) {
  const { one, several, none } = words[kind];
  if (!choices.ok) {
    return (
      <OperationErrorAlert
        error={choices.error}
        header={`${capitalise(several)} could not be loaded`}
        action={<RetryButton />}
      />
    );
  }
  const hasNone = choices.data.length === 0;
  return (
    <>
      {hasNone ? (
        <p className="text-body">
          <strong className="block">No {several}</strong>
          <span className="text-muted">{none}</span>
        </p>
      ) : (
        <Select
          key={kind}
          aria-label={capitalise(one)}
          aria-invalid={control['aria-invalid']}
          aria-describedby={control['aria-describedby']}
          options={choices.data}
          placeholder={`Choose a ${one}`}
          value={value}
          onValueChange={onChange}
          onBlur={onBlur}
        />
      )}
      {kind === 'PHONE_NUMBER' && (
        <OperationButton
          operation="RequestPhoneNumber"
          key="request"
          id={hasNone ? control.id : undefined}
          variant={hasNone ? 'normal' : 'inline-link'}
          aria-invalid={hasNone ? control['aria-invalid'] : undefined}
          aria-describedby={hasNone ? control['aria-describedby'] : undefined}
          onClick={onRequest}
        >
          Request simulator number
        </OperationButton>
      )}
    </>
  );
}
