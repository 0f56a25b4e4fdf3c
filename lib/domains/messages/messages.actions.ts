'use server';

import type { z } from 'zod';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import type { sendTextMessageOutput } from '@/lib/reference/wire-shapes/send-text-message';
import * as operations from '.';
import type { Explanation, getTextPriceInput, sendTextMessageInput, TextPrice } from './messages.shapes';

type SendInput = z.infer<typeof sendTextMessageInput>;

export async function sendTextMessage(input: SendInput): Promise<ActionResult<z.infer<typeof sendTextMessageOutput>>> {
  return callFromAction(operations.sendTextMessage, input);
}

export async function explainTextMessage(input: SendInput): Promise<ActionResult<Explanation>> {
  return callFromAction(operations.explainTextMessage, input);
}

export async function getTextPrice(input: z.infer<typeof getTextPriceInput>): Promise<ActionResult<TextPrice>> {
  return callFromAction(operations.getTextPrice, input);
}
