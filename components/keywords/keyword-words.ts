import type { KeywordInformation } from '@/lib/domains/keywords/keywords.shapes';

export const keywordActionLabels: Readonly<Record<KeywordInformation['KeywordAction'], string>> = {
  AUTOMATIC_RESPONSE: 'Automatic response',
  OPT_OUT: 'Opt-out',
  OPT_IN: 'Opt-in',
};

export const keywordActionEffects: Readonly<Record<KeywordInformation['KeywordAction'], string>> = {
  AUTOMATIC_RESPONSE: 'The response is sent to the person.',
  OPT_OUT: 'The person is added to the opt-out list and gets no more messages. The response is sent.',
  OPT_IN: 'The person is taken off the opt-out list and gets messages again. The response is sent.',
};
