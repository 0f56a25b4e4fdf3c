'use client';

import { useRouter } from 'next/navigation';
import { z } from 'zod';
import { OperationField, OperationForm, OperationFormActions, useOperationForm } from '@/components/patterns/form';
import { withoutBlanks } from '@/components/patterns/form/field-messages';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { Input } from '@/components/ui/input';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import {
  createEventDestination,
  updateEventDestination,
} from '@/lib/domains/event-destinations/event-destinations.actions';
import { targetForms, type TargetKind } from '@/lib/domains/event-destinations/event-destinations.rules';
import {
  createEventDestinationInput,
  type EventDestination,
} from '@/lib/domains/event-destinations/event-destinations.shapes';
import { routes } from '@/lib/routes';
import { eventDestinationsHelp, eventTypesHelp } from './event-destinations-help';
import { matchingTypesOf, selectionOf, wholeSelection, type EventSelection } from './event-selection';
import { EventTypesField } from './event-types-field';
import { targetKindOf, targetKinds } from './target-words';

type Values = {
  EventDestinationName: string;
  Kind: TargetKind;
  CloudWatchLogsDestination: { IamRoleArn: string; LogGroupArn: string };
  KinesisFirehoseDestination: { IamRoleArn: string; DeliveryStreamArn: string };
  Topic: 'NEW' | 'EXISTING';
  TopicName: string;
  SnsDestination: { TopicArn: string };
  Enabled: boolean;
  MatchingEventTypes: EventSelection;
};

const kindOptions = (Object.keys(targetKinds) as TargetKind[]).map((value) => ({
  value,
  label: targetKinds[value].service,
  description: `A ${targetKinds[value].words}`,
}));

/** The input, and what of the form is no member of it. */
const schema = createEventDestinationInput.extend({
  TopicName: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, 'Enter a name of letters, digits, hyphens and underscores.')
    .optional(),
  Enabled: z.boolean(),
});

/** Adds an event destination to a set, or edits one: one page. The target of a destination may change, its type may not. */
export function EventDestinationForm({
  setName,
  account,
  topics,
  destination,
}: {
  setName: string;
  account: { accountId: string; region: string };
  /** The topics that there are. */
  topics: readonly { arn: string; name: string }[];
  /** The destination that is edited; absent for a new one. */
  destination?: EventDestination;
}) {
  const router = useRouter();
  const { push } = useFlash();
  const role = `arn:aws:iam::${account.accountId}:role/sms-events`;
  const topicArn = destination?.SnsDestination?.TopicArn ?? '';
  const back = routes.configurationSets.detail(setName, 'event-destinations');

  const form = useOperationForm({
    defaultValues: {
      EventDestinationName: destination?.EventDestinationName ?? '',
      Kind: destination ? targetKindOf(destination) : 'LOG_GROUP',
      CloudWatchLogsDestination: destination?.CloudWatchLogsDestination ?? {
        IamRoleArn: role,
        LogGroupArn: targetForms.LOG_GROUP.arnOf(account, 'sms-events'),
      },
      KinesisFirehoseDestination: destination?.KinesisFirehoseDestination ?? {
        IamRoleArn: role,
        DeliveryStreamArn: targetForms.STREAM.arnOf(account, 'sms-events'),
      },
      Topic: topicArn === '' ? 'NEW' : 'EXISTING',
      TopicName: 'sms-events',
      SnsDestination: { TopicArn: topicArn },
      Enabled: destination?.Enabled ?? true,
      MatchingEventTypes: destination ? selectionOf(destination.MatchingEventTypes) : wholeSelection,
    } as Values,
    labels: {
      EventDestinationName: 'Event destination name',
      Kind: 'Destination type',
      'CloudWatchLogsDestination.IamRoleArn': 'IAM role ARN',
      'CloudWatchLogsDestination.LogGroupArn': 'Log group ARN',
      'KinesisFirehoseDestination.IamRoleArn': 'IAM role ARN',
      'KinesisFirehoseDestination.DeliveryStreamArn': 'Delivery stream ARN',
      Topic: 'Topic',
      TopicName: 'Topic name',
      'SnsDestination.TopicArn': 'Existing topic',
      MatchingEventTypes: 'Event types',
    },
    schema,
    toInput: (values: Values) => {
      const isNewTopic = values.Kind === 'TOPIC' && values.Topic === 'NEW';
      const name = values.TopicName.trim();
      return withoutBlanks({
        ConfigurationSetName: setName,
        EventDestinationName: values.EventDestinationName,
        MatchingEventTypes: matchingTypesOf(values.MatchingEventTypes),
        Enabled: values.Enabled,
        ...(values.Kind === 'LOG_GROUP' && {
          CloudWatchLogsDestination: withoutBlanks(values.CloudWatchLogsDestination),
        }),
        ...(values.Kind === 'STREAM' && {
          KinesisFirehoseDestination: withoutBlanks(values.KinesisFirehoseDestination),
        }),
        ...(values.Kind === 'TOPIC' && {
          SnsDestination: withoutBlanks({
            TopicArn: isNewTopic ? targetForms.TOPIC.arnOf(account, name) : values.SnsDestination.TopicArn,
          }),
        }),
        ...(isNewTopic && { TopicName: name }),
      });
    },
    action: ({ TopicName: _, Enabled, ...input }) =>
      destination ? updateEventDestination({ ...input, Enabled }) : createEventDestination(input, Enabled),
    onSuccess: () => {
      push({
        type: 'success',
        content: destination
          ? `Saved event destination ${destination.EventDestinationName}.`
          : `Added event destination ${form.getValues('EventDestinationName')}. Send a sample event to see that it arrives.`,
        keepOnNavigation: true,
      });
      router.push(back);
    },
    ...(destination && {
      onUnchanged: () => {
        push({
          type: 'info',
          content: `No changes were made to event destination ${destination.EventDestinationName}.`,
          keepOnNavigation: true,
        });
        router.push(back);
      },
    }),
  });
  const { Kind, Topic } = form.watch();

  return (
    <OperationForm form={form}>
      <Container title="Event details" info={<InfoLink topic={eventDestinationsHelp} />}>
        <div className="gap-field-gap flex max-w-[640px] flex-col">
          {!destination && (
            <OperationField
              form={form}
              name="EventDestinationName"
              maxLength={64}
              constraint="Letters, digits, hyphens and underscores. Example: delivery-log. The name cannot be changed later."
            >
              {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
            </OperationField>
          )}
          <OperationField
            form={form}
            name="Kind"
            constraint={destination && 'A destination keeps its type. Add another one for another type.'}
          >
            {(control, { value, onChange, onBlur }) => (
              <Select
                {...control}
                options={kindOptions}
                value={value}
                onValueChange={onChange}
                onBlur={onBlur}
                disabled={destination !== undefined}
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
        </div>
      </Container>
      <Container title="Event types" info={<InfoLink topic={eventTypesHelp} />}>
        <OperationField
          form={form}
          name="MatchingEventTypes"
          group
          label={<span className="sr-only">Event types</span>}
        >
          {(_, { value, onChange, onBlur }) => <EventTypesField value={value} onChange={onChange} onBlur={onBlur} />}
        </OperationField>
      </Container>
      <OperationFormActions
        // The form keeps what people chose; the call has what the API takes.
        form={{ ...form, currentInput: () => commandInput(form.currentInput(), destination !== undefined) }}
        operation={destination ? 'UpdateEventDestination' : 'CreateEventDestination'}
        cancelHref={back}
        submitLabel={destination ? 'Edit event' : 'Create event'}
        submittingLabel={destination ? 'Saving event destination' : 'Creating event destination'}
      />
    </OperationForm>
  );
}

/** What the API takes of the form; a new destination is always enabled there. */
function commandInput(input: Record<string, unknown>, isEdit: boolean): Record<string, unknown> {
  const { TopicName: _name, Enabled, ...members } = input;
  return isEdit ? { ...members, Enabled } : members;
}
