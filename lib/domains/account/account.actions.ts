'use server';

import type { z } from 'zod';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import * as operations from '.';
import type {
  AccountSettings,
  putAccountSettingsInput,
  putSimulatorSettingsInput,
  SimulatorSettings,
} from './account.shapes';

export async function putAccountSettings(
  input: z.infer<typeof putAccountSettingsInput>,
): Promise<ActionResult<AccountSettings>> {
  return callFromAction(operations.putAccountSettings, input);
}

export async function putSimulatorSettings(
  input: z.infer<typeof putSimulatorSettingsInput>,
): Promise<ActionResult<SimulatorSettings>> {
  return callFromAction(operations.putSimulatorSettings, input);
}
