'use client';

import { OperationField, type useOperationForm } from '@/components/patterns/form';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { Input } from '@/components/ui/input';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { suggestedRole } from '@/lib/domains/event-destinations/automatic-setup';
import type { TargetKind } from '@/lib/domains/event-destinations/event-destinations.rules';
import { eventTypesHelp } from './event-destinations-help';
import type { DestinationAccount, DestinationValues } from './event-destination-values';
import { EventTypesField } from './event-types-field';
import { targetKinds } from './target-words';

type DestinationForm = ReturnType<typeof useOperationForm<DestinationValues, unknown, unknown>>;

const kindOptions = (Object.keys(targetKinds) as TargetKind[]).map((value) => ({
  value,
  label: targetKinds[value].service,
  description: `A ${targetKinds[value].words}`,
}));

/** Where the events go, and whether they go now. */
export function DestinationTargetFields({
  form,
  account,
  topics,
  isEdit = false,
}: {
  form: DestinationForm;
  account: DestinationAccount;
  /** The topics that there are. */
  topics: readonly { arn: string; name: string }[];
  isEdit?: boolean;
}) {
  const role = suggestedRole(account);
  const { Kind, Topic } = form.watch();
  return (
    <>
      <OperationField
        form={form}
        name="Kind"
        constraint={isEdit && 'A destination keeps its type. Add another one for another type.'}
      >
        {(control, { value, onChange, onBlur }) => (
          <Select
            {...control}
            options={kindOptions}
            value={value}
            onValueChange={onChange}
            onBlur={onBlur}
            disabled={isEdit}
          />
        )}
      </OperationField>
      {Kind === 'LOG_GROUP' && (
        <>
          <OperationField
            form={form}
            name="CloudWatchLogsDestination.IamRoleArn"
            constraint={`A role of this account. Example: ${role}.`}
          >
            {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
          </OperationField>
          <OperationField
            form={form}
            name="CloudWatchLogsDestination.LogGroupArn"
            constraint="A log group of this account and Region. It is made when it is not there yet."
          >
            {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
          </OperationField>
        </>
      )}
      {Kind === 'STREAM' && (
        <>
          <OperationField
            form={form}
            name="KinesisFirehoseDestination.IamRoleArn"
            constraint={`A role of this account. Example: ${role}.`}
          >
            {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
          </OperationField>
          <OperationField
            form={form}
            name="KinesisFirehoseDestination.DeliveryStreamArn"
            constraint="A stream of this account and Region. It is made when it is not there yet."
          >
            {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
          </OperationField>
        </>
      )}
      {Kind === 'TOPIC' && (
        <>
          <OperationField form={form} name="Topic" group>
            {(control, { name, value, onChange, onBlur }) => (
              <RadioGroup {...control}>
                <RadioOption
                  name={name}
                  label="New Amazon SNS topic"
                  description="A topic is made with every permission that it needs."
                  checked={value === 'NEW'}
                  onChange={() => onChange('NEW')}
                  onBlur={onBlur}
                />
                <RadioOption
                  name={name}
                  label="Existing Amazon SNS topic"
                  checked={value === 'EXISTING'}
                  onChange={() => onChange('EXISTING')}
                  onBlur={onBlur}
                />
              </RadioGroup>
            )}
          </OperationField>
          {Topic === 'NEW' ? (
            <OperationField
              key="new"
              form={form}
              name="TopicName"
              constraint="Letters, digits, hyphens and underscores. Example: sms-events."
            >
              {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
            </OperationField>
          ) : (
            <OperationField
              key="existing"
              form={form}
              name="SnsDestination.TopicArn"
              constraint={topics.length === 0 ? 'There is no topic yet. Choose a new one.' : undefined}
            >
              {(control, { value, onChange, onBlur }) => (
                <Select
                  {...control}
                  options={topics.map(({ arn, name }) => ({ value: arn, label: name, description: arn }))}
                  placeholder="Choose a topic"
                  value={value}
                  onValueChange={onChange}
                  onBlur={onBlur}
                  disabled={topics.length === 0}
                />
              )}
            </OperationField>
          )}
        </>
      )}
      <OperationField form={form} name="Enabled" group label={<span className="sr-only">Event publishing</span>}>
        {(_, { name, value, onChange, onBlur }) => (
          <Switch
            name={name}
            checked={value}
            onChange={(event) => onChange(event.target.checked)}
            onBlur={onBlur}
            label="Enable event publishing"
            description="While it is off, events that happen are not published here, later either."
          />
        )}
      </OperationField>
    </>
  );
}

/** Which events go there. */
export function DestinationEventTypes({ form }: { form: DestinationForm }) {
  return (
    <Container title="Event types" info={<InfoLink topic={eventTypesHelp} />}>
      <OperationField form={form} name="MatchingEventTypes" group label={<span className="sr-only">Event types</span>}>
        {(_, { value, onChange, onBlur }) => <EventTypesField value={value} onChange={onChange} onBlur={onBlur} />}
      </OperationField>
    </Container>
  );
}
