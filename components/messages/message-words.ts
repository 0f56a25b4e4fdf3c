import type { Channel } from '@/lib/reference/channels';
import type { MessageSummary } from '@/lib/domains/messages/messages.shapes';

/** The API's words for a message's properties, as people read them. */
export const channelWords: Readonly<Record<Channel, string>> = { TEXT: 'SMS', MEDIA: 'MMS', VOICE: 'Voice' };

export const messageTypeWords: Readonly<Record<MessageSummary['MessageType'], string>> = {
  TRANSACTIONAL: 'Transactional',
  PROMOTIONAL: 'Promotional',
};

export const purposeWords: Readonly<Record<MessageSummary['Purpose'], string>> = {
  SEND: 'Message',
  VERIFICATION: 'Verification code',
  REPLY: 'Automatic reply',
};
