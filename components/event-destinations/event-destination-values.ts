import { z } from 'zod';
import { withoutBlanks } from '@/components/patterns/form/field-messages';
import { suggestedRole } from '@/lib/domains/event-destinations/automatic-setup';
import { targetForms, type TargetKind } from '@/lib/domains/event-destinations/event-destinations.rules';
import {
  createEventDestinationInput,
  type EventDestination,
} from '@/lib/domains/event-destinations/event-destinations.shapes';
import { matchingTypesOf, selectionOf, wholeSelection, type EventSelection } from './event-selection';
import { targetKindOf } from './target-words';

/** What the forms of an event destination hold. */
export type DestinationValues = {
  ConfigurationSetName: string;
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

/** Where targets are: the account and Region of the configuration set. */
export type DestinationAccount = { accountId: string; region: string };

export const destinationLabels = {
  ConfigurationSetName: 'Configuration set name',
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
} as const;

/** The input, and what of the form is no member of it. */
export const destinationSchema = createEventDestinationInput.extend({
  TopicName: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, 'Enter a name of letters, digits, hyphens and underscores.')
    .optional(),
  Enabled: z.boolean(),
});

/** What a form begins with: the destination that is edited, or for a new one what is most often wanted. */
export function destinationValues(
  ConfigurationSetName: string,
  account: DestinationAccount,
  destination?: EventDestination,
): DestinationValues {
  const IamRoleArn = suggestedRole(account);
  const topicArn = destination?.SnsDestination?.TopicArn ?? '';
  return {
    ConfigurationSetName,
    EventDestinationName: destination?.EventDestinationName ?? '',
    Kind: destination ? targetKindOf(destination) : 'LOG_GROUP',
    CloudWatchLogsDestination: destination?.CloudWatchLogsDestination ?? {
      IamRoleArn,
      LogGroupArn: targetForms.LOG_GROUP.arnOf(account, 'sms-events'),
    },
    KinesisFirehoseDestination: destination?.KinesisFirehoseDestination ?? {
      IamRoleArn,
      DeliveryStreamArn: targetForms.STREAM.arnOf(account, 'sms-events'),
    },
    Topic: topicArn === '' ? 'NEW' : 'EXISTING',
    TopicName: 'sms-events',
    SnsDestination: { TopicArn: topicArn },
    Enabled: destination?.Enabled ?? true,
    MatchingEventTypes: destination ? selectionOf(destination.MatchingEventTypes) : wholeSelection,
  };
}

/** The values as `destinationSchema` takes them: of the three targets the one that is chosen. */
export function toDestinationInput(values: DestinationValues, account: DestinationAccount): Record<string, unknown> {
  const isNewTopic = values.Kind === 'TOPIC' && values.Topic === 'NEW';
  const name = values.TopicName.trim();
  return withoutBlanks({
    ConfigurationSetName: values.ConfigurationSetName,
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
}

/** What the API takes of such an input; a new destination is always enabled there. */
export function destinationCommandInput(input: Record<string, unknown>, isEdit: boolean): Record<string, unknown> {
  const { TopicName: _name, Enabled, ...members } = input;
  return isEdit ? { ...members, Enabled } : members;
}
