'use client';

import { useState } from 'react';
import { RequestSimulatorDialog, type SimulatorOffer } from '@/components/messages/request-simulator-dialog';
import { originatorHelp } from '@/components/messages/send-help';
import type { SendValues } from '@/components/messages/send-form';
import { OperationField, type useOperationForm } from '@/components/patterns/form';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { InfoLink } from '@/components/shell/help-panel';
import { Button } from '@/components/ui/button';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select, type SelectOption } from '@/components/ui/select';
import type { ActionResult } from '@/lib/console/action-result';

export type SendForm = ReturnType<typeof useOperationForm<SendValues, unknown, unknown>>;

const kinds = [
  { value: 'PHONE_NUMBER', label: 'Phone number' },
  { value: 'AUTOMATIC', label: 'Automatic' },
] as const satisfies readonly { value: SendValues['OriginatorKind']; label: string }[];

/** What the message comes from: a number of the workspace, one requested in place, or whatever the service chooses. */
export function OriginatorField({
  form,
  numbers,
  offer,
}: {
  form: SendForm;
  numbers: ActionResult<readonly SelectOption[]>;
  offer: SimulatorOffer;
}) {
  const [isRequesting, setRequesting] = useState(false);
  const kind = form.watch('OriginatorKind');
  const hasNone = numbers.ok && numbers.data.length === 0;
  const choose = (identity: string) => {
    form.setValue('OriginatorKind', 'PHONE_NUMBER');
    form.setValue('OriginationIdentity', identity, { shouldDirty: true });
    form.clearErrors('OriginationIdentity');
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
              onValueChange={(chosen) => {
                form.setValue('OriginatorKind', chosen);
                form.clearErrors('OriginationIdentity');
              }}
            />
            {kind === 'AUTOMATIC' && (
              <p className="text-small text-muted">
                The service chooses among the numbers for the destination’s country. Explain shows its choice.
              </p>
            )}
            {kind === 'PHONE_NUMBER' && !numbers.ok && (
              <OperationErrorAlert
                error={numbers.error}
                header="Phone numbers could not be loaded"
                action={<RetryButton />}
              />
            )}
            {kind === 'PHONE_NUMBER' && hasNone && (
              <p className="text-body">
                <strong className="block">No phone numbers</strong>
                <span className="text-muted">A simulator number is ready at once and needs no registration.</span>
              </p>
            )}
            {kind === 'PHONE_NUMBER' && numbers.ok && !hasNone && (
              <Select
                aria-label="Phone number"
                aria-invalid={control['aria-invalid']}
                aria-describedby={control['aria-describedby']}
                options={numbers.data}
                placeholder="Choose a phone number"
                value={value}
                onValueChange={choose}
                onBlur={onBlur}
              />
            )}
            {kind === 'PHONE_NUMBER' && numbers.ok && (
              <Button
                key="request"
                id={hasNone ? control.id : undefined}
                variant={hasNone ? 'normal' : 'inline-link'}
                aria-invalid={hasNone ? control['aria-invalid'] : undefined}
                aria-describedby={hasNone ? control['aria-describedby'] : undefined}
                onClick={() => setRequesting(true)}
              >
                Request simulator number
              </Button>
            )}
          </div>
        )}
      </OperationField>
      <RequestSimulatorDialog offer={offer} open={isRequesting} onOpenChange={setRequesting} onRequested={choose} />
    </>
  );
}
