'use client';

import { OperationField } from '@/components/patterns/form';
import type { OperationForm } from '@/components/patterns/form/use-operation-form';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { ExpandableSection } from '@/components/ui/expandable';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { messageTypeChoices } from './originator-words';
import { messageTypeHelp } from './request-help';
import { messageTypesOf, noPool, type RequestValues } from './request-values';

/** What the workspace has that a number can use from the start. */
export interface SettingChoices {
  readonly optOutLists: readonly string[];
  readonly pools: readonly {
    readonly id: string;
    readonly name: string;
    readonly messageType: 'TRANSACTIONAL' | 'PROMOTIONAL';
  }[];
}

/** What is set on the originator from the start. */
export function OriginatorSettings({ form, choices }: { form: OperationForm<RequestValues>; choices: SettingChoices }) {
  const isSenderId = form.watch('OriginatorType') === 'SENDER_ID';
  return (
    <Container title="Settings">
      <div className="gap-field-gap flex flex-col">
        <OperationField form={form} name="MessageType" group info={<InfoLink topic={messageTypeHelp} />}>
          {(control, { name, value, onChange, onBlur }) => (
            <RadioGroup {...control}>
              {messageTypeChoices
                .filter((choice) => isSenderId || choice.value !== 'BOTH')
                .map((choice) => (
                  <RadioOption
                    key={choice.value}
                    name={name}
                    label={choice.label}
                    description={choice.description}
                    checked={value === choice.value}
                    onChange={() => onChange(choice.value)}
                    onBlur={onBlur}
                  />
                ))}
            </RadioGroup>
          )}
        </OperationField>
        <ExpandableSection
          header={
            <>
              Additional settings <span className="font-normal italic">- optional</span>
            </>
          }
          description="All of them can be changed later."
        >
          <div className="gap-field-gap flex flex-col">
            <OperationField form={form} name="DeletionProtectionEnabled" group>
              {(_, { value, onChange, onBlur, name }) => (
                <Switch
                  name={name}
                  checked={value}
                  onChange={(event) => onChange(event.target.checked)}
                  onBlur={onBlur}
                  label="Enable deletion protection"
                  description="A protected originator cannot be released."
                />
              )}
            </OperationField>
            {!isSenderId && <NumberSettings form={form} choices={choices} />}
          </div>
        </ExpandableSection>
      </div>
    </Container>
  );
}

/** The pool and the opt-out list of a number; a sender ID has neither a list nor answers. */
function NumberSettings({ form, choices }: { form: OperationForm<RequestValues>; choices: SettingChoices }) {
  const [messageType] = messageTypesOf(form.watch('MessageType'));
  const joins = form.watch('PoolId') !== noPool;
  return (
    <>
      {choices.pools.length > 0 && (
        <OperationField
          form={form}
          name="PoolId"
          constraint="The number begins with the two-way SMS, keywords and opt-out list of the pool. Its capabilities and message type must be those of the pool."
        >
          {(control, { value, onChange, onBlur }) => (
            <Select
              {...control}
              value={value}
              onValueChange={onChange}
              onBlur={onBlur}
              options={[
                { value: noPool, label: 'No phone pool' },
                ...choices.pools.map((pool) => ({
                  value: pool.id,
                  label: pool.name,
                  ...(pool.messageType !== messageType && {
                    disabled: true,
                    description: `For ${pool.messageType.toLowerCase()} messages only`,
                  }),
                })),
              ]}
              className="max-w-[480px]"
            />
          )}
        </OperationField>
      )}
      {!joins && choices.optOutLists.length > 0 && (
        <OperationField form={form} name="OptOutListName" constraint="Where people stand who answer STOP.">
          {(control, { value, onChange, onBlur }) => (
            <Select
              {...control}
              value={value}
              onValueChange={onChange}
              onBlur={onBlur}
              options={choices.optOutLists.map((name) => ({ value: name, label: name }))}
              className="max-w-[480px]"
            />
          )}
        </OperationField>
      )}
    </>
  );
}
