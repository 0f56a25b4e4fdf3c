'use client';

import { useState } from 'react';
import { z } from 'zod';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { Timestamp } from '@/components/patterns/timestamp';
import { InfoLink } from '@/components/shell/help-panel';
import { Button } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { Input } from '@/components/ui/input';
import { TextLink } from '@/components/ui/link';
import { Select } from '@/components/ui/select';
import { StatusIndicator } from '@/components/ui/status';
import { explainProtection } from '@/lib/domains/protect-configurations/protect-configurations.actions';
import type {
  ProtectCapability,
  ProtectionExplanation,
} from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import { routes } from '@/lib/routes';
import { protectionCheckHelp } from './protect-help';
import { capabilityWords, ProtectRule, tabOf } from './protect-words';

/** What was answered, and the channel that it was asked for. */
interface Answered {
  readonly capability: ProtectCapability;
  readonly explanation: ProtectionExplanation;
}
type Values = { DestinationPhoneNumber: string; NumberCapability: ProtectCapability; ConfigurationSetName: string };

/** What people write between the digits of a number, and the wire does not take. */
const separators = /[\s().-]/g;
const noSet = 'none';

const schema = z.object({
  DestinationPhoneNumber: z
    .string()
    .regex(/^\+?[1-9][0-9]{1,18}$/, 'Enter a phone number in E.164 format, such as +12065550142.'),
  NumberCapability: z.custom<ProtectCapability>(),
  ConfigurationSetName: z.string().optional(),
});

const channelOptions = Object.entries(capabilityWords).map(([value, label]) => ({
  value: value as ProtectCapability, // the object's own keys
  label,
}));

/** The form as a box on the page of a protect configuration. */
export function ProtectionCheck({ protectConfigurationId }: { protectConfigurationId: string }) {
  return (
    <Container
      title="Would this number pass?"
      info={<InfoLink topic={protectionCheckHelp} />}
      description="Asks this protect configuration, and says which rule decides."
    >
      <ProtectionCheckForm protectConfigurationId={protectConfigurationId} />
    </Container>
  );
}

/**
 * Asks whether a number may be sent to, and answers with the rule that decides: of one protect configuration, or of the one
 * that applies to messages that name a configuration set or none.
 */
export function ProtectionCheckForm({
  protectConfigurationId,
  configurationSetNames = [],
}: {
  protectConfigurationId?: string;
  /** To choose from, where no protect configuration is given. */
  configurationSetNames?: readonly string[];
}) {
  const [answer, setAnswer] = useState<Answered | null>(null);
  const form = useOperationForm({
    defaultValues: { DestinationPhoneNumber: '', NumberCapability: 'SMS', ConfigurationSetName: noSet } as Values,
    labels: {
      DestinationPhoneNumber: 'Destination number',
      NumberCapability: 'Channel',
      ConfigurationSetName: 'Configuration set',
    },
    schema,
    toInput: ({ DestinationPhoneNumber, NumberCapability, ConfigurationSetName }: Values) => {
      const digits = DestinationPhoneNumber.replace(separators, '');
      return {
        ...(digits !== '' && { DestinationPhoneNumber: digits }),
        NumberCapability,
        ...(ConfigurationSetName !== noSet && { ConfigurationSetName }),
      };
    },
    action: (input) =>
      explainProtection({
        ...input,
        ...(protectConfigurationId !== undefined && { ProtectConfigurationId: protectConfigurationId }),
      }),
    onSuccess: (explanation) => {
      setAnswer({ capability: form.getValues('NumberCapability'), explanation });
    },
  });
  return (
    <div>
      <OperationForm form={form} guard={false}>
        <div className="flex flex-wrap items-start gap-x-5 gap-y-3">
          <OperationField form={form} name="DestinationPhoneNumber" className="flex-[2_1_14rem]">
            {(control, field) => (
              <Input {...control} {...field} type="tel" inputMode="tel" autoComplete="off" placeholder="+12065550142" />
            )}
          </OperationField>
          <OperationField form={form} name="NumberCapability" className="flex-[1_1_7rem]">
            {(control, { value, onChange, onBlur }) => (
              <Select {...control} value={value} onValueChange={onChange} onBlur={onBlur} options={channelOptions} />
            )}
          </OperationField>
          {protectConfigurationId === undefined && (
            <OperationField form={form} name="ConfigurationSetName" className="flex-[2_1_12rem]">
              {(control, { value, onChange, onBlur }) => (
                <Select
                  {...control}
                  value={value}
                  onValueChange={onChange}
                  onBlur={onBlur}
                  options={[
                    { value: noSet, label: 'None' },
                    ...configurationSetNames.map((name) => ({ value: name, label: name })),
                  ]}
                />
              )}
            </OperationField>
          )}
          <Button type="submit" loading={form.submitting} loadingText="Asking the rules" className="sm:mt-6">
            Check number
          </Button>
        </div>
        <OperationFormError form={form} />
      </OperationForm>
      <div role="status" className="mt-4 empty:hidden">
        {answer && <Answer {...answer} />}
      </div>
    </div>
  );
}

function Answer({ capability, explanation }: Answered) {
  const { Allowed, Detail, DestinationPhoneNumber, CountryName, ProtectStatus, ExpirationTimestamp } = explanation;
  const rule = ruleLink({ capability, explanation });
  return (
    <div className="rounded-flash border-line border px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-3">
        <strong>
          <StatusIndicator type={Allowed ? 'success' : 'error'}>
            {DestinationPhoneNumber} {Allowed ? 'would pass' : 'would be refused'}
          </StatusIndicator>
        </strong>
        {CountryName && <span className="text-muted">{CountryName}</span>}
      </p>
      <p className="mt-1 break-words">{Detail}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        {ProtectStatus && <ProtectRule status={ProtectStatus} />}
        {ExpirationTimestamp && (
          <span className="text-muted">
            Until <Timestamp time={ExpirationTimestamp} />
          </span>
        )}
        {rule && (
          <TextLink href={rule.href} prefetch={false}>
            {rule.label}
          </TextLink>
        )}
      </p>
    </div>
  );
}

/** Where the rule that decided is kept; none where nothing applied. */
function ruleLink({ capability, explanation }: Answered) {
  const { DecidedBy, ProtectConfigurationId: id, IsoCountryCode: iso } = explanation;
  if (id === undefined) return undefined;
  if (DecidedBy === 'NUMBER_OVERRIDE') {
    return { label: 'View number overrides', href: routes.protectConfigurations.detail(id, 'overrides') };
  }
  return {
    label: `View ${capabilityWords[capability]} rules`,
    href: routes.protectConfigurations.rules(id, tabOf(capability), iso === undefined ? {} : { find: iso }),
  };
}
