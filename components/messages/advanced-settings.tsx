'use client';

import { useState } from 'react';
import { ContextEditor } from '@/components/messages/context-editor';
import type { SendForm } from '@/components/messages/originator-field';
import { noProtectConfiguration } from '@/components/messages/send-form';
import { OperationField } from '@/components/patterns/form';
import { ExpandableSection } from '@/components/ui/expandable';
import { Input } from '@/components/ui/input';
import { Select, type SelectOption } from '@/components/ui/select';

const names = [
  'TimeToLive',
  'MaxPrice',
  'Keyword',
  'ProtectConfigurationId',
  'Context',
  'DestinationCountryParameters',
] as const;

const noneNamed: SelectOption = { value: noProtectConfiguration, label: 'None named' };

/** What most messages do without. Opens by itself where something in it needs attention. */
export function AdvancedSettings({
  form,
  isIndia,
  protectConfigurations,
}: {
  form: SendForm;
  isIndia: boolean;
  protectConfigurations: readonly SelectOption[];
}) {
  const { errors } = form.formState;
  const namesProtection = form.watch('ProtectConfigurationId') !== noProtectConfiguration;
  const needsAttention = isIndia || namesProtection || names.some((name) => errors[name] !== undefined);
  const [wasOpened, setOpened] = useState(needsAttention);
  if (needsAttention && !wasOpened) setOpened(true);
  return (
    <ExpandableSection header="Advanced settings" defaultOpen={wasOpened}>
      <div className="@container">
        <div className="gap-x-gutter gap-y-field-gap grid @[520px]:grid-cols-2">
          <OperationField
            form={form}
            name="TimeToLive"
            optional
            constraint="Seconds, 5 to 259200. Default: 259200, which is 72 hours."
          >
            {(control, field) => <Input {...control} {...field} inputMode="numeric" autoComplete="off" />}
          </OperationField>
          <OperationField
            form={form}
            name="MaxPrice"
            optional
            constraint="US dollars for the whole message, with up to 5 decimals. Example: 0.05."
          >
            {(control, field) => <Input {...control} {...field} inputMode="decimal" autoComplete="off" />}
          </OperationField>
          <OperationField
            form={form}
            name="Keyword"
            optional
            constraint="The keyword of the program that the message belongs to. Up to 30 characters."
          >
            {(control, field) => <Input {...control} {...field} autoComplete="off" />}
          </OperationField>
          <OperationField
            form={form}
            name="ProtectConfigurationId"
            optional
            constraint="Goes before that of the configuration set and the account default."
          >
            {(control, { value, onChange, onBlur }) => (
              <Select
                {...control}
                options={[noneNamed, ...protectConfigurations]}
                value={value}
                onValueChange={onChange}
                onBlur={onBlur}
              />
            )}
          </OperationField>
          {isIndia && (
            <>
              <OperationField
                form={form}
                name="DestinationCountryParameters.IN_ENTITY_ID"
                constraint="India: the principal entity ID of your registration."
              >
                {(control, field) => <Input {...control} {...field} autoComplete="off" />}
              </OperationField>
              <OperationField
                form={form}
                name="DestinationCountryParameters.IN_TEMPLATE_ID"
                constraint="India: the ID of the registered template that the text follows."
              >
                {(control, field) => <Input {...control} {...field} autoComplete="off" />}
              </OperationField>
            </>
          )}
          <OperationField
            form={form}
            name="Context"
            optional
            group
            description="Pairs of your own that come back in the message’s events."
            className="@[520px]:col-span-2"
          >
            {(control, { value, onChange, onBlur }) => (
              <ContextEditor
                rows={value}
                invalid={control['aria-invalid']}
                describedBy={control['aria-describedby']}
                onChange={onChange}
                onBlur={onBlur}
              />
            )}
          </OperationField>
        </div>
      </div>
    </ExpandableSection>
  );
}
