'use client';

import { useId } from 'react';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import { requestPhoneNumber } from '@/lib/domains/phone-numbers/phone-numbers.actions';
import { requestPhoneNumberInput } from '@/lib/domains/phone-numbers/phone-numbers.shapes';

export interface SimulatorOffer {
  /** Where simulator numbers can be had. */
  countries: readonly { iso: string; name: string }[];
  /** For people: `$1.00`. */
  monthlyPrice: string;
}

/** Requests a simulator number without leaving the page; everything but the country is decided. */
export function RequestSimulatorDialog({
  offer: { countries, monthlyPrice },
  open,
  onOpenChange,
  onRequested,
}: {
  offer: SimulatorOffer;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** E.164. */
  onRequested: (phoneNumber: string) => void;
}) {
  const formId = useId();
  const form = useOperationForm({
    defaultValues: { IsoCountryCode: countries[0]?.iso ?? '' },
    labels: { IsoCountryCode: 'Country' },
    schema: requestPhoneNumberInput,
    toInput: (values) => ({
      ...values,
      NumberType: 'SIMULATOR',
      NumberCapabilities: ['SMS', 'MMS'],
      MessageType: 'TRANSACTIONAL',
    }),
    action: requestPhoneNumber,
    onSuccess: ({ PhoneNumber }) => {
      onOpenChange(false);
      if (PhoneNumber !== undefined) onRequested(PhoneNumber);
    },
  });
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Request simulator number"
      description={`A number to try out sending with: active at once, for ${monthlyPrice} a month. It reaches nobody outside.`}
      footer={
        <DialogFooter>
          <Button variant="link" onClick={() => onOpenChange(false)}>
            Cancel
          </Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            loading={form.submitting}
            loadingText="Requesting simulator number"
          >
            Request number
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField
          form={form}
          name="IsoCountryCode"
          constraint="The United States is the only country with simulator numbers."
        >
          {(control, { value, onChange, onBlur }) => (
            <Select
              {...control}
              value={value}
              onValueChange={onChange}
              onBlur={onBlur}
              options={countries.map(({ iso, name }) => ({ value: iso, label: `${name} (${iso})` }))}
            />
          )}
        </OperationField>
        <CliCommandSection
          operation="RequestPhoneNumber"
          input={{
            IsoCountryCode: form.watch('IsoCountryCode'),
            NumberType: 'SIMULATOR',
            NumberCapabilities: ['SMS', 'MMS'],
            MessageType: 'TRANSACTIONAL',
          }}
        />
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
