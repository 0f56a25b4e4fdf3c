'use server';

import type { z } from 'zod';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import type { CreatePoolInput, CreatePoolOutput } from '@/lib/domains/pools/pools.shapes';
import type { CreateProtectConfigurationOutput } from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import type { sendTextMessageInput, sendTextMessageOutput } from '@/lib/reference/wire-shapes/send-text-message';
import * as operations from '.';
import type {
  CreateQuickStartConfigurationSetInput,
  CreateQuickStartProtectConfigurationInput,
  PutQuickStartStepInput,
  QuickStartStepName,
} from './quick-start.shapes';

export async function createQuickStartPool(input: CreatePoolInput): Promise<ActionResult<CreatePoolOutput>> {
  return callFromAction(operations.createQuickStartPool, input);
}

export async function createQuickStartConfigurationSet(
  input: CreateQuickStartConfigurationSetInput,
): Promise<ActionResult<object>> {
  return callFromAction(operations.createQuickStartConfigurationSet, input);
}

export async function createQuickStartProtectConfiguration(
  input: CreateQuickStartProtectConfigurationInput,
): Promise<ActionResult<CreateProtectConfigurationOutput>> {
  return callFromAction(operations.createQuickStartProtectConfiguration, input);
}

export async function sendQuickStartMessage(
  input: z.infer<typeof sendTextMessageInput>,
): Promise<ActionResult<z.infer<typeof sendTextMessageOutput>>> {
  return callFromAction(operations.sendQuickStartMessage, input);
}

export async function putQuickStartStep(input: PutQuickStartStepInput): Promise<ActionResult<object>> {
  return callFromAction(operations.putQuickStartStep, input);
}

export async function restartQuickStart(): Promise<ActionResult<object>> {
  return callFromAction(operations.restartQuickStart, {});
}

/** Whether a step has been done, perhaps in another tab. */
export async function isQuickStartStepDone(step: QuickStartStepName): Promise<boolean> {
  const state = await callFromAction(operations.getQuickStart, {});
  return state.ok && state.data.Steps.some(({ Step, Status }) => Step === step && Status === 'DONE');
}
