import { z } from 'zod';
import { withoutBlanks } from '@/components/patterns/form/field-messages';
import { sendTextMessageInput } from '@/lib/reference/wire-shapes/send-text-message';
import { messageParts, PART_LIMITS } from '@/lib/text/message-parts';

export interface ContextRow {
  id: number;
  name: string;
  value: string;
}

/** What the form holds: the operation's members as texts, and the two choices that decide where a member comes from. */
export type SendValues = {
  OriginatorKind: 'POOL' | 'PHONE_NUMBER' | 'SENDER_ID' | 'AUTOMATIC';
  OriginationIdentity: string;
  DestinationKind: 'SIMULATOR' | 'VERIFIED' | 'ANY';
  DestinationPhoneNumber: string;
  /** A set's name, or `none`. */
  ConfigurationSetName: string;
  /** `default`: what the configuration set says, else the originator. */
  MessageType: 'TRANSACTIONAL' | 'PROMOTIONAL' | 'default';
  MessageBody: string;
  TimeToLive: string;
  /** An ID, or `none`. */
  ProtectConfigurationId: string;
  MaxPrice: string;
  Keyword: string;
  Context: ContextRow[];
  DestinationCountryParameters: { IN_ENTITY_ID: string; IN_TEMPLATE_ID: string };
};

export const sendLabels = {
  OriginationIdentity: 'Originator',
  DestinationPhoneNumber: 'Destination',
  ConfigurationSetName: 'Configuration set',
  MessageType: 'Message type',
  MessageBody: 'Message body',
  TimeToLive: 'Time to live',
  MaxPrice: 'Maximum price',
  Keyword: 'Keyword',
  ProtectConfigurationId: 'Protect configuration',
  Context: 'Context attributes',
  'DestinationCountryParameters.IN_ENTITY_ID': 'Entity ID',
  'DestinationCountryParameters.IN_TEMPLATE_ID': 'Template ID',
} as const;

/** The choice of sending without a configuration set. */
export const noConfigurationSet = 'none';

/** The choice of naming none: the configuration set's applies then, or the account default. */
export const noProtectConfiguration = 'none';

/** What people write between the digits of a number, and the wire does not take. */
const separators = /[\s().-]/g;

export const bareNumber = (typed: string) => typed.replace(separators, '');

/** Whole seconds; what is none stays text, for the schema to refuse. */
const seconds = (typed: string) => (/^\d+$/.test(typed.trim()) ? Number(typed) : typed.trim());

/** The message as SendTextMessage takes it; members that are left blank are absent. */
export function toSendInput(values: SendValues, isIndia: boolean): Record<string, unknown> {
  const context = values.Context.filter(({ name, value }) => name.trim() !== '' || value.trim() !== '');
  const india = withoutBlanks(values.DestinationCountryParameters);
  return {
    ...withoutBlanks({
      OriginationIdentity: values.OriginatorKind === 'AUTOMATIC' ? '' : values.OriginationIdentity,
      DestinationPhoneNumber: bareNumber(values.DestinationPhoneNumber),
      MessageBody: values.MessageBody,
      ConfigurationSetName: values.ConfigurationSetName === noConfigurationSet ? '' : values.ConfigurationSetName,
      MessageType: values.MessageType === 'default' ? '' : values.MessageType,
      TimeToLive: seconds(values.TimeToLive),
      MaxPrice: values.MaxPrice.trim(),
      Keyword: values.Keyword.trim(),
      ProtectConfigurationId:
        values.ProtectConfigurationId === noProtectConfiguration ? '' : values.ProtectConfigurationId,
    }),
    ...(context.length > 0 && { Context: Object.fromEntries(context.map(({ name, value }) => [name, value])) }),
    ...(isIndia && Object.keys(india).length > 0 && { DestinationCountryParameters: india }),
  };
}

const { shape } = sendTextMessageInput;

/** The body's own limits, and those of the parts it makes: told before sending, in the words of the preview. */
const messageBody = z.string().check((context) => {
  const { value: text, issues } = context;
  const { encoding, units, problem } = messageParts(text);
  const { maxMessage } = PART_LIMITS[encoding];
  const message =
    text.trim() === ''
      ? 'Message body is required.'
      : problem === 'LONE_SURROGATE'
        ? 'Message body holds half of a character. Delete it and type it again.'
        : problem === 'TOO_LONG'
          ? `Message body must have at most ${maxMessage} ${encoding === 'GSM' ? 'GSM' : 'Unicode'} units: it has ${units}.`
          : undefined;
  if (message) issues.push({ code: 'custom', message, input: text });
});

/** A map's problems, told for the map: its members have no fields of their own by name. */
const contextAttributes = z.record(z.string(), z.string()).check((context) => {
  if (shape.Context.safeParse(context.value).success) return;
  context.issues.push({
    code: 'custom',
    message: 'Give each attribute a name of up to 100 characters without spaces and a value of up to 800 characters.',
    input: context.value,
  });
});

const sendForm = sendTextMessageInput.extend({
  MessageBody: messageBody,
  Context: contextAttributes.optional(),
});
const sendFromNamed = sendForm.extend({ OriginationIdentity: shape.OriginationIdentity.unwrap() });

/** The operation's schema, with what a person must fill in where the API may do without. */
export function sendSchema(originatorKind: SendValues['OriginatorKind']) {
  return originatorKind === 'AUTOMATIC' ? sendForm : sendFromNamed;
}
