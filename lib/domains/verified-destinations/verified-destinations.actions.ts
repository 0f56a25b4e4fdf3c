'use server';

import type { z } from 'zod';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import * as operations from '.';
import type {
  createVerifiedDestinationNumberInput,
  createVerifiedDestinationNumberOutput,
  sendDestinationNumberVerificationCodeOutput,
  verifyDestinationNumberInput,
  verifyDestinationNumberOutput,
} from './verified-destinations.shapes';

export async function createVerifiedDestinationNumber(
  input: z.infer<typeof createVerifiedDestinationNumberInput>,
): Promise<ActionResult<z.infer<typeof createVerifiedDestinationNumberOutput>>> {
  return callFromAction(operations.createVerifiedDestinationNumber, input);
}

/** Sends a fresh code by text. */
export async function sendVerificationCode(
  VerifiedDestinationNumberId: string,
): Promise<ActionResult<z.infer<typeof sendDestinationNumberVerificationCodeOutput>>> {
  return callFromAction(operations.sendDestinationNumberVerificationCode, {
    VerifiedDestinationNumberId,
    VerificationChannel: 'TEXT',
  });
}

export async function verifyDestinationNumber(
  input: z.infer<typeof verifyDestinationNumberInput>,
): Promise<ActionResult<z.infer<typeof verifyDestinationNumberOutput>>> {
  return callFromAction(operations.verifyDestinationNumber, input);
}

export async function deleteVerifiedDestinationNumber(
  VerifiedDestinationNumberId: string,
): Promise<ActionResult<object>> {
  return callFromAction(operations.deleteVerifiedDestinationNumber, { VerifiedDestinationNumberId });
}
