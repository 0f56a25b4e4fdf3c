'use client';

import { useState } from 'react';
import type { SendForm } from '@/components/messages/originator-field';
import type { SendValues } from '@/components/messages/send-form';
import { destinationHelp } from '@/components/messages/send-help';
import { VerifiedNumbersDialog, type VerifiedNumber } from '@/components/messages/verified-numbers-dialog';
import { OperationField } from '@/components/patterns/form';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { InfoLink } from '@/components/shell/help-panel';
import { Button } from '@/components/ui/button';
import { StatusIcon } from '@/components/ui/icons';
import { Input } from '@/components/ui/input';
import { TextLink } from '@/components/ui/link';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import type { ActionResult } from '@/lib/console/action-result';
import { routes } from '@/lib/routes';

type DestinationKind = SendValues['DestinationKind'];
type Outcome = 'SUCCESS' | 'FAILURE';

/** The two simulator numbers of a country; labels as people write them. */
export interface SimulatorCountry {
  iso: string;
  name: string;
  numbers: Readonly<Record<Outcome, { phoneNumber: string; label: string }>>;
}

const kinds = [
  { value: 'SIMULATOR', label: 'Simulator' },
  { value: 'VERIFIED', label: 'Verified' },
  { value: 'ANY', label: 'Any number' },
] as const satisfies readonly { value: DestinationKind; label: string }[];

const outcomes = [
  { value: 'SUCCESS', label: 'Success', does: 'takes every message' },
  { value: 'FAILURE', label: 'Failure', does: 'fails every message' },
] as const satisfies readonly { value: Outcome; label: string; does: string }[];

export interface DestinationChoices {
  simulators: readonly SimulatorCountry[];
  verified: ActionResult<readonly VerifiedNumber[]>;
  codeValidityMinutes: number;
  /** Whether texts may go to any number. */
  production: boolean;
}

/** Where the message goes: a simulator, a number that was verified, or, in production, anybody. */
export function DestinationField({ form, choices }: { form: SendForm; choices: DestinationChoices }) {
  const { simulators, verified, codeValidityMinutes, production } = choices;
  const kind = form.watch('DestinationKind');
  const value = form.watch('DestinationPhoneNumber');
  // What each kind had when it was left, so that looking at another loses nothing.
  const [remembered, setRemembered] = useState<Partial<Record<DestinationKind, string>>>({});
  const [dialog, setDialog] = useState<'list' | 'add' | null>(null);
  const numbers = verified.ok ? verified.data : [];

  const choose = (chosenKind: DestinationKind, phoneNumber: string) => {
    form.setValue('DestinationKind', chosenKind);
    form.setValue('DestinationPhoneNumber', phoneNumber, { shouldDirty: true });
    form.clearErrors('DestinationPhoneNumber');
  };
  const switchTo = (chosenKind: DestinationKind) => {
    setRemembered({ ...remembered, [kind]: value });
    const first = {
      SIMULATOR: simulators.find(({ iso }) => iso === 'US')?.numbers.SUCCESS.phoneNumber,
      VERIFIED: numbers.find(({ isVerified }) => isVerified)?.phoneNumber,
      ANY: '',
    };
    choose(chosenKind, remembered[chosenKind] ?? first[chosenKind] ?? '');
  };

  return (
    <>
      <OperationField form={form} name="DestinationPhoneNumber" group info={<InfoLink topic={destinationHelp} />}>
        {(control, { onChange, onBlur, ref, name }) => {
          const joined = {
            'aria-invalid': control['aria-invalid'],
            'aria-describedby': control['aria-describedby'],
          };
          return (
            <div className="flex flex-col items-start gap-2">
              <SegmentedControl
                label="Kind of destination"
                name="DestinationKind"
                options={kinds}
                value={kind}
                onValueChange={switchTo}
              />
              {kind === 'SIMULATOR' && (
                <SimulatorPicker
                  joined={joined}
                  simulators={simulators}
                  value={value}
                  onChoose={(phoneNumber) => choose('SIMULATOR', phoneNumber)}
                />
              )}
              {kind === 'VERIFIED' && !verified.ok && (
                <OperationErrorAlert
                  error={verified.error}
                  header="Verified numbers could not be loaded"
                  action={<RetryButton />}
                />
              )}
              {kind === 'VERIFIED' && verified.ok && (
                <>
                  {numbers.length === 0 ? (
                    <p className="text-muted">No verified numbers</p>
                  ) : (
                    <Select
                      {...joined}
                      aria-label="Verified number"
                      placeholder="Choose a verified number"
                      value={value}
                      onValueChange={(phoneNumber) => choose('VERIFIED', phoneNumber)}
                      onBlur={onBlur}
                      options={numbers.map(({ phoneNumber, label, isVerified }) => ({
                        value: phoneNumber,
                        label,
                        ...(!isVerified && { description: 'Waits for its code', disabled: true }),
                      }))}
                    />
                  )}
                  <Button variant="inline-link" onClick={() => setDialog(numbers.length === 0 ? 'add' : 'list')}>
                    Manage verified destination numbers
                  </Button>
                </>
              )}
              {kind === 'ANY' && (
                <>
                  <Input
                    {...joined}
                    ref={ref}
                    name={name}
                    aria-label="Destination phone number"
                    type="tel"
                    inputMode="tel"
                    autoComplete="off"
                    placeholder="+12065550142"
                    value={value}
                    onChange={onChange}
                    onBlur={onBlur}
                  />
                  <p className="text-small text-muted">
                    E.164 format: a plus sign, the country code and the number. Example: +12065550142.
                  </p>
                  {!production && <SandboxReason />}
                </>
              )}
            </div>
          );
        }}
      </OperationField>
      {dialog !== null && (
        <VerifiedNumbersDialog
          numbers={numbers}
          codeValidityMinutes={codeValidityMinutes}
          startWith={dialog}
          onClose={() => setDialog(null)}
          onAdded={(phoneNumber) => choose('VERIFIED', phoneNumber)}
        />
      )}
    </>
  );
}

function SimulatorPicker({
  joined,
  simulators,
  value,
  onChoose,
}: {
  joined: { 'aria-invalid'?: boolean; 'aria-describedby'?: string };
  simulators: readonly SimulatorCountry[];
  value: string;
  onChoose: (phoneNumber: string) => void;
}) {
  const country = simulators.find(({ numbers }) => outcomes.some((one) => numbers[one.value].phoneNumber === value));
  const outcome = outcomes.find((one) => country?.numbers[one.value].phoneNumber === value) ?? outcomes[0];
  return (
    <>
      <Select
        {...joined}
        aria-label="Country of the simulator"
        placeholder="Choose a country"
        value={country?.iso ?? ''}
        onValueChange={(iso) => {
          const chosen = simulators.find((one) => one.iso === iso);
          if (chosen) onChoose(chosen.numbers[outcome.value].phoneNumber);
        }}
        options={simulators.map(({ iso, name }) => ({ value: iso, label: `${name} (${iso})` }))}
      />
      <RadioGroup aria-label="Outcome" direction="row">
        {outcomes.map((one) => (
          <RadioOption
            key={one.value}
            name="SimulatorOutcome"
            value={one.value}
            label={one.label}
            checked={one.value === outcome.value}
            disabled={!country}
            onChange={() => country && onChoose(country.numbers[one.value].phoneNumber)}
          />
        ))}
      </RadioGroup>
      {country && (
        <p className="text-small text-muted">
          <span className="tabular-nums">{country.numbers[outcome.value].label}</span> {outcome.does}.
        </p>
      )}
    </>
  );
}

/** Why another number would be refused, said before it is tried. */
function SandboxReason() {
  return (
    <p className="text-small text-warning flex items-start gap-1">
      <StatusIcon type="warning" />
      <span>
        This Region is in the SMS sandbox: only simulator and verified numbers can be sent to.{' '}
        <TextLink href={routes.settings} external>
          Move to production
        </TextLink>
      </span>
    </p>
  );
}
