'use server';

import type { z } from 'zod';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { getConversation } from '.';
import type { Conversation, getConversationInput } from './inbound.shapes';

export async function readConversation(
  input: z.input<typeof getConversationInput>,
): Promise<ActionResult<Conversation>> {
  return callFromAction(getConversation, input);
}
