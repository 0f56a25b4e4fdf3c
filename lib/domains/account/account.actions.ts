'use server';

import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import * as operations from '.';
import type {
  AccountSettings,
  PutAccountSettingsInput,
  PutSimulatorSettingsInput,
  SimulatorSettings,
} from './account.shapes';

export async function putAccountSettings(input: PutAccountSettingsInput): Promise<ActionResult<AccountSettings>> {
  return callFromAction(operations.putAccountSettings, input);
}

export async function putSimulatorSettings(input: PutSimulatorSettingsInput): Promise<ActionResult<SimulatorSettings>> {
  return callFromAction(operations.putSimulatorSettings, input);
}
