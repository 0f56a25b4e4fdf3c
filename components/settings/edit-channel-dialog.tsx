'use client';

import { useId, useState } from 'react';
import { z } from 'zod';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { useFlash } from '@/components/shell/flashbar';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { putAccountSettings } from '@/lib/domains/account/account.actions';
import type { AccountSettings } from '@/lib/domains/account/account.shapes';
import { formatDollarsForDisplay, parseDollars } from '@/lib/money';
import { channels } from '@/lib/reference/channels';
import { administratorsOnly, channelLabels } from './channel-words';
import { ConsoleCallSection } from './console-call';

type ChannelSettings = AccountSettings['Channels'][number];

/** One channel of PutAccountSettings, with the rules that need no server. */
function channelSchema(sandboxLimitMicros: bigint) {
  const channel = z
    .object({ Channel: z.enum(channels), Production: z.boolean(), AccountLimit: z.string() })
    .superRefine(({ Production, AccountLimit }, context) => {
      const micros = parseDollars(AccountLimit);
      const problem =
        micros === undefined
          ? 'Enter dollars, such as 1 or 250.50.'
          : !Production && micros > sandboxLimitMicros
            ? `In the sandbox the account limit is at most ${formatDollarsForDisplay(sandboxLimitMicros)}.`
            : undefined;
      if (problem) context.addIssue({ code: 'custom', path: ['AccountLimit'], message: problem });
    });
  return z.object({ Channels: z.array(channel) });
}

type EditChannelProps = {
  channel: ChannelSettings;
  /** The most that a channel may spend in a month while it is in the sandbox. */
  sandboxLimitMicros: bigint;
};

/** Edits one channel; off, with the reason, for who may not. */
export function EditChannelButton({ mayEdit, ...props }: EditChannelProps & { mayEdit: boolean }) {
  const { channel } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        aria-label={`Edit ${channelLabels[channel.Channel]} channel`}
        disabled={!mayEdit}
        title={mayEdit ? undefined : administratorsOnly}
        onClick={() => setOpen(true)}
      >
        Edit
      </Button>
      {open && <EditChannelDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function EditChannelDialog({ channel, sandboxLimitMicros, onClose }: EditChannelProps & { onClose: () => void }) {
  const { push } = useFlash();
  const formId = useId();
  const label = channelLabels[channel.Channel];
  const { Channel, Production, AccountLimit } = channel;
  const form = useOperationForm({
    defaultValues: { Channels: [{ Channel, Production, AccountLimit }] },
    labels: { 'Channels.0.Production': 'Status', 'Channels.0.AccountLimit': 'Account limit' },
    schema: channelSchema(sandboxLimitMicros),
    toInput: ({ Channels }) => ({
      Channels: Channels.map((one) => ({
        ...one,
        AccountLimit: one.AccountLimit.trim().replace(/^\$/, '') || undefined,
      })),
    }),
    action: putAccountSettings,
    onSuccess: () => {
      push({ type: 'success', content: `Saved the settings of the ${label} channel.` });
      onClose();
    },
    onUnchanged: () => {
      push({ type: 'info', content: `No changes were made to the ${label} channel.` });
      onClose();
    },
  });
  const production = form.watch('Channels.0.Production');
  const limit = parseDollars(form.watch('Channels.0.AccountLimit').trim());

  const choose = (next: boolean) => {
    form.setValue('Channels.0.Production', next, { shouldDirty: true });
    // A limit that the sandbox does not allow would be refused: it comes down, as the server would bring it down.
    if (!next && limit !== undefined && limit > sandboxLimitMicros) {
      form.setValue('Channels.0.AccountLimit', '1.00', { shouldDirty: true, shouldValidate: true });
    }
  };
  const enforced = channel.EnforcedLimit === undefined ? undefined : parseDollars(channel.EnforcedLimit);
  const lowersEnforced = enforced !== undefined && limit !== undefined && limit < enforced;

  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      title={`Edit ${label} channel`}
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} variant="primary" loading={form.submitting} loadingText="Saving channel">
            Save changes
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField form={form} name="Channels.0.Production" group>
          {(control, { name, onBlur }) => (
            <RadioGroup {...control}>
              <RadioOption
                name={name}
                label="Sandbox"
                description="Sends to simulator destinations and verified numbers only."
                checked={!production}
                onChange={() => choose(false)}
                onBlur={onBlur}
              />
              <RadioOption
                name={name}
                label="Production"
                description="Sends to any number in a country that the service reaches."
                checked={production}
                onChange={() => choose(true)}
                onBlur={onBlur}
              />
            </RadioGroup>
          )}
        </OperationField>
        <OperationField
          form={form}
          name="Channels.0.AccountLimit"
          constraint={
            production
              ? 'Dollars a month, up to six decimals. Example: 250.50.'
              : 'Dollars a month, at most 1.00 in the sandbox. Example: 0.50.'
          }
        >
          {(control, field) => <Input {...control} {...field} inputMode="decimal" className="max-w-60" />}
        </OperationField>
        <Alert type="warning" header="What changes">
          <ul className="list-disc pl-5">
            {production ? (
              <>
                <li>{label} messages can be sent to anyone, with no verification.</li>
                <li>Sending stops for the month once the account limit, or a lower enforced limit, is spent.</li>
              </>
            ) : (
              <>
                <li>{label} messages to numbers that are not verified are refused from now on.</li>
                <li>The account limit is at most {formatDollarsForDisplay(sandboxLimitMicros)} a month.</li>
              </>
            )}
            {lowersEnforced && (
              <li>
                The enforced limit of {formatDollarsForDisplay(enforced)} comes down to the account limit, and does not
                rise again by itself.
              </li>
            )}
            <li>Messages already accepted are sent and charged as they were.</li>
          </ul>
        </Alert>
        <ConsoleCallSection operation="PutAccountSettings" input={form.currentInput()} />
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
