'use server';

import type { z } from 'zod';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { listHandsetMessages, putHandsetReply } from '.';
import type {
  HandsetMessage,
  listHandsetMessagesInput,
  listHandsetMessagesOutput,
  putHandsetReplyInput,
} from './messages.shapes';

export async function sendHandsetReply(
  input: z.input<typeof putHandsetReplyInput>,
): Promise<ActionResult<HandsetMessage>> {
  return callFromAction(putHandsetReply, input);
}

export async function readHandsetMessages(
  input: z.input<typeof listHandsetMessagesInput>,
): Promise<ActionResult<z.output<typeof listHandsetMessagesOutput>>> {
  return callFromAction(listHandsetMessages, input);
}
