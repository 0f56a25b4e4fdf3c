import type {
  AdviceOnType,
  CountryCapabilities,
  OriginatorAdvice,
} from '@/lib/domains/originator-advice/originator-advice.shapes';

/** How people call the types of originators. */
export const originatorTypeLabels: Readonly<Record<AdviceOnType['Type'], string>> = {
  SENDER_ID: 'Sender ID',
  TOLL_FREE: 'Toll-free number',
  TEN_DLC: '10DLC number',
  LONG_CODE: 'Long code',
  SHORT_CODE: 'Short code',
};

/** The same within a sentence. */
export const originatorTypeWords: Readonly<Record<AdviceOnType['Type'], string>> = {
  SENDER_ID: 'sender ID',
  TOLL_FREE: 'toll-free number',
  TEN_DLC: '10DLC number',
  LONG_CODE: 'long code',
  SHORT_CODE: 'short code',
};

/** What a recommendation may name: a type, or none of one's own. */
export const recommendationLabels: Readonly<Record<NonNullable<OriginatorAdvice['Recommended']>['Type'], string>> = {
  ...originatorTypeLabels,
  SHARED_ROUTE: 'No originator of your own',
};

/** A combination of capabilities as the form keeps it: `SMS,MMS`. */
export type CapabilityChoice = string;

type Capabilities = CountryCapabilities['CapabilityChoices'][number];

export const choiceOf = (capabilities: Capabilities): CapabilityChoice => capabilities.join(',');

/** The capabilities of a choice; the form holds none that was not made by `choiceOf`. */
export const capabilitiesOf = (choice: CapabilityChoice) => choice.split(',') as Capabilities;

/** The combinations of the guide's form (3325-3350), by what people want to do. */
const choiceLabels: Readonly<Record<CapabilityChoice, { label: string; description: string }>> = {
  SMS: { label: 'Text messages (SMS)', description: 'Sends texts.' },
  'SMS,MMS': { label: 'Text and media messages (SMS, MMS)', description: 'Sends texts, images, audio and video.' },
  VOICE: { label: 'Text-to-audio messages (Voice)', description: 'Calls people and reads a text out.' },
  'SMS,VOICE': { label: 'Text and text-to-audio messages (SMS, Voice)', description: 'Sends texts, and calls people.' },
  'SMS,MMS,VOICE': {
    label: 'All messages (SMS, MMS, Voice)',
    description: 'Sends texts and media, and calls people.',
  },
};

export const choiceWords = (choice: CapabilityChoice) => choiceLabels[choice] ?? { label: choice, description: '' };

export const messageTypeChoices = [
  {
    value: 'TRANSACTIONAL',
    label: 'Transactional',
    description: 'Expected and often urgent: one-time passwords, confirmations, alerts.',
  },
  { value: 'PROMOTIONAL', label: 'Promotional', description: 'Marketing and other messages that are not critical.' },
  { value: 'BOTH', label: 'Both', description: 'A sender ID may stand over messages of either type.' },
] as const;

export type MessageTypeChoice = (typeof messageTypeChoices)[number]['value'];
