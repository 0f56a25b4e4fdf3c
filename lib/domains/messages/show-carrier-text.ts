import { z } from 'zod';
import { handsetMessages } from '@/db/schema';
import { defineOperation } from '@/lib/operations/define-operation';
import { showCarrierTextInput } from './messages.shapes';

/** ShowCarrierText: a text that a carrier sends by itself appears on a handset; it is no message of ours and costs nothing. */
export const showCarrierText = defineOperation({
  name: 'ShowCarrierText',
  exposure: 'internal',
  access: 'write',
  input: showCarrierTextInput,
  output: z.object({}),
  errors: {},
  async handler({ PhoneNumber, PeerIdentity, MessageBody }, context) {
    await context.db.insert(handsetMessages).values({
      workspaceId: context.workspace.workspaceId,
      phoneNumber: PhoneNumber,
      handsetMessageId: context.newUuid(),
      direction: 'RECEIVED',
      peer: PeerIdentity,
      body: MessageBody,
      at: context.now,
    });
    return {};
  },
});
