'use client';

import { useId } from 'react';
import { z } from 'zod';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { channelLabels } from '@/components/settings/channel-words';
import { useFlash } from '@/components/shell/flashbar';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { deleteSpendLimitOverride, setSpendLimitOverride } from '@/lib/domains/spend-limits/spend-limits.actions';
import type { Spend } from '@/lib/domains/spend-limits/spend-limits.shapes';
import { formatDollarsForDisplay, parseDollars } from '@/lib/money';
import type { Channel } from '@/lib/reference/channels';
import { wireInteger } from '@/lib/reference/wire-types';

const microsPerDollar = 1_000_000n;

/** The words of a channel's two operations, for Show CLI command. */
const operationNames: Readonly<Record<Channel, { set: string; delete: string }>> = {
  TEXT: { set: 'SetTextMessageSpendLimitOverride', delete: 'DeleteTextMessageSpendLimitOverride' },
  MEDIA: { set: 'SetMediaMessageSpendLimitOverride', delete: 'DeleteMediaMessageSpendLimitOverride' },
  VOICE: { set: 'SetVoiceMessageSpendLimitOverride', delete: 'DeleteVoiceMessageSpendLimitOverride' },
};

type Values = { Choice: 'UPDATE' | 'MAXIMUM'; MonthlyLimit: string };

/** The dialog in which the enforced limit of a channel is set and taken away. */
export function EditSpendLimitDialog({ spend, onClose }: { spend: Spend; onClose: () => void }) {
  const { push } = useFlash();
  const formId = useId();
  const { Channel: channel, EnforcedLimit, AccountLimit } = spend;
  const label = channelLabels[channel];
  const accountMicros = parseDollars(AccountLimit) ?? 0n;
  const wholeAccountLimit = Number(accountMicros / microsPerDollar);

  const form = useOperationForm({
    defaultValues: {
      Choice: EnforcedLimit === undefined ? 'MAXIMUM' : 'UPDATE',
      MonthlyLimit: EnforcedLimit?.replace(/\.0+$/, '') ?? '',
    } as Values,
    labels: { Choice: 'Enforced spending limit', MonthlyLimit: 'Enforced spending limit in dollars' },
    // Absent: there is no limit of one's own.
    schema: z.object({ MonthlyLimit: wireInteger({ min: 1, max: wholeAccountLimit }).nullable() }),
    toInput: ({ Choice, MonthlyLimit }: Values) => {
      if (Choice === 'MAXIMUM') return { MonthlyLimit: null };
      const text = MonthlyLimit.trim().replace(/^\$/, '');
      return text === '' ? {} : { MonthlyLimit: Number(text) };
    },
    action: ({ MonthlyLimit }) =>
      MonthlyLimit === null ? deleteSpendLimitOverride(channel) : setSpendLimitOverride(channel, MonthlyLimit),
    onSuccess: () => {
      push({ type: 'success', content: `Saved the spending limits of the ${label} channel.` });
      onClose();
    },
    onUnchanged: () => {
      push({ type: 'info', content: `No changes were made to the spending limits of the ${label} channel.` });
      onClose();
    },
  });
  const updating = form.watch('Choice') === 'UPDATE';
  const wanted = Number(form.watch('MonthlyLimit'));
  const spent = parseDollars(spend.MonthToDate) ?? 0n;
  const limitMicros = updating && Number.isInteger(wanted) ? BigInt(wanted) * microsPerDollar : accountMicros;

  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      title="Edit spending limits"
      description={
        <>
          <strong>{label}</strong> channel, account limit {formatDollarsForDisplay(accountMicros)} a month.
        </>
      }
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} variant="primary" loading={form.submitting} loadingText="Saving limits">
            Save changes
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField form={form} name="Choice" group>
          {(control, { value, onChange, onBlur, name }) => (
            <RadioGroup {...control}>
              <RadioOption
                name={name}
                label="Update enforced spending limit"
                description="Sending stops for the month at a limit of your own."
                checked={value === 'UPDATE'}
                onChange={() => onChange('UPDATE')}
                onBlur={onBlur}
              />
              <RadioOption
                name={name}
                label="Set to maximum limit (default)"
                description={`Sending stops at the account limit, ${formatDollarsForDisplay(accountMicros)}.`}
                checked={value === 'MAXIMUM'}
                onChange={() => onChange('MAXIMUM')}
                onBlur={onBlur}
              />
            </RadioGroup>
          )}
        </OperationField>
        {updating && (
          <OperationField
            form={form}
            name="MonthlyLimit"
            constraint={`Whole dollars from 1 to ${wholeAccountLimit}, the account limit. Example: 1.`}
          >
            {(control, field) => <Input {...control} {...field} inputMode="numeric" className="max-w-60" />}
          </OperationField>
        )}
        {spent >= limitMicros && spent > 0n && (
          <Alert type="warning">
            {formatDollarsForDisplay(spent)} is spent this month already: {label} messages are refused until the month
            ends or the limit is raised.
          </Alert>
        )}
        <CliCommandSection
          operation={updating ? operationNames[channel].set : operationNames[channel].delete}
          input={updating ? { MonthlyLimit: Number.isInteger(wanted) && wanted > 0 ? wanted : 1 } : {}}
        />
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
