import type { z } from 'zod';
import type { MessageRequest } from './acceptance/deliberation';
import type { sendTextMessageInput } from './messages.shapes';

/** A SendTextMessage input as the acceptance of messages takes it. */
export function textMessageRequest(input: z.infer<typeof sendTextMessageInput>): MessageRequest {
  return {
    channel: 'TEXT',
    purpose: 'SEND',
    destination: input.DestinationPhoneNumber,
    body: input.MessageBody,
    originationIdentity: input.OriginationIdentity,
    messageType: input.MessageType,
    configurationSetName: input.ConfigurationSetName,
    protectConfigurationId: input.ProtectConfigurationId,
    keyword: input.Keyword,
    maxPrice: input.MaxPrice,
    timeToLiveSeconds: input.TimeToLive,
    context: input.Context,
    destinationCountryParameters: input.DestinationCountryParameters,
  };
}
