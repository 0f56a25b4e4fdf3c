'use client';

import { useId } from 'react';
import { z } from 'zod';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { useFlash } from '@/components/shell/flashbar';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { putNumberOverride } from '@/lib/domains/protect-configurations/protect-configurations.actions';
import type { SelectedOverride } from './number-overrides-table';
import { protectStatusWords } from './protect-words';

type Values = {
  DestinationPhoneNumber: string;
  Action: 'ALLOW' | 'BLOCK';
  /** As a date field has it, by the browser's clock; blank for never. */
  ExpirationTimestamp: string;
};

/** What people write between the digits of a number, and the wire does not take. */
const separators = /[\s().-]/g;

const schema = z.object({
  DestinationPhoneNumber: z
    .string()
    .regex(/^\+?[1-9][0-9]{1,18}$/, 'Enter a phone number in E.164 format, such as +12065550142.'),
  Action: z.enum(['ALLOW', 'BLOCK']),
  ExpirationTimestamp: z.date('Enter a valid date and time.').optional(),
});

/** A moment as a date field shows it, by the browser's clock. */
function localText(iso: string): string {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const toInput = ({ DestinationPhoneNumber, Action, ExpirationTimestamp }: Values) => {
  const digits = DestinationPhoneNumber.replace(separators, '');
  return {
    ...(digits !== '' && { DestinationPhoneNumber: digits }),
    Action,
    ...(ExpirationTimestamp !== '' && { ExpirationTimestamp: new Date(ExpirationTimestamp) }),
  };
};

/** Gives a number a rule of its own, or changes the one that it has. */
export function NumberOverrideDialog({
  configuration,
  override,
  onClose,
}: {
  configuration: { id: string; name: string };
  /** The one that is edited; absent for a new one. */
  override?: SelectedOverride;
  onClose: () => void;
}) {
  const formId = useId();
  const { push } = useFlash();
  const isNew = override === undefined;
  const form = useOperationForm({
    defaultValues: {
      DestinationPhoneNumber: override?.phoneNumber ?? '',
      Action: override?.action ?? 'ALLOW',
      ExpirationTimestamp: override?.expiresAt === undefined ? '' : localText(override.expiresAt),
    } as Values,
    labels: { DestinationPhoneNumber: 'Destination number', Action: 'Rule', ExpirationTimestamp: 'Expires' },
    schema,
    toInput,
    action: (input) => putNumberOverride({ ProtectConfigurationId: configuration.id, ...input }),
    onSuccess: ({ DestinationPhoneNumber }) => {
      push({
        type: 'success',
        content: `${isNew ? 'Added' : 'Saved'} the override of ${DestinationPhoneNumber} in protect configuration ${configuration.name}.`,
      });
      onClose();
    },
    ...(!isNew && {
      onUnchanged: () => {
        push({ type: 'info', content: `No changes were made to the override of ${override.phoneNumber}.` });
        onClose();
      },
    }),
  });
  const { ExpirationTimestamp, ...values } = toInput(form.watch());
  const isTime = ExpirationTimestamp !== undefined && !Number.isNaN(ExpirationTimestamp.getTime());
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={isNew ? 'Add number override' : 'Edit number override'}
      description={
        <>
          A rule of <strong>{configuration.name}</strong> for one number, on every channel. It goes before the rule of
          the number’s country.
        </>
      }
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} variant="primary" loading={form.submitting} loadingText="Saving override">
            {isNew ? 'Add number override' : 'Save changes'}
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField
          form={form}
          name="DestinationPhoneNumber"
          constraint="E.164 format: a plus sign, the country code and the number. Example: +12065550142."
        >
          {(control, field) => (
            <Input
              {...control}
              {...field}
              type="tel"
              inputMode="tel"
              autoComplete="off"
              readOnly={!isNew}
              placeholder="+12065550142"
            />
          )}
        </OperationField>
        <OperationField form={form} name="Action" group>
          {(control, { name, value, onChange, onBlur }) => (
            <RadioGroup {...control}>
              {(['ALLOW', 'BLOCK'] as const).map((action) => (
                <RadioOption
                  key={action}
                  name={name}
                  label={protectStatusWords[action].label}
                  description={protectStatusWords[action].description}
                  checked={value === action}
                  onChange={() => onChange(action)}
                  onBlur={onBlur}
                />
              ))}
            </RadioGroup>
          )}
        </OperationField>
        <OperationField
          form={form}
          name="ExpirationTimestamp"
          optional
          constraint="By your own clock. Left blank, the override never expires."
        >
          {(control, field) => <Input {...control} {...field} type="datetime-local" max="9999-12-31T23:59" />}
        </OperationField>
        <CliCommandSection
          operation="PutProtectConfigurationRuleSetNumberOverride"
          input={{
            ProtectConfigurationId: configuration.id,
            ...values,
            ...(isTime && { ExpirationTimestamp }),
          }}
        />
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
