'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { encodeFlashNote, flashCookieName, flashCookieOptions } from '@/lib/flash-cookie';
import { routes } from '@/lib/routes';
import * as operations from '.';
import {
  settingsCalls,
  type ConfigurationSetSettings,
  type createConfigurationSetInput,
} from './configuration-sets.shapes';

export async function createConfigurationSet(input: z.infer<typeof createConfigurationSetInput>) {
  return callFromAction(operations.createConfigurationSet, input);
}

/** Changes a set's defaults, each by its own operation. The first refusal ends it. */
export async function saveConfigurationSetSettings(
  ConfigurationSetName: string,
  before: ConfigurationSetSettings,
  after: ConfigurationSetSettings,
): Promise<ActionResult<object>> {
  let result: ActionResult<object> = { ok: true, data: {} };
  for (const { operation, input } of settingsCalls(ConfigurationSetName, before, after)) {
    result = await callFromAction<unknown, object>(settingsOperations[operation], input);
    if (!result.ok) return result;
  }
  return result;
}

const settingsOperations = {
  SetDefaultMessageType: operations.setDefaultMessageType,
  DeleteDefaultMessageType: operations.deleteDefaultMessageType,
  SetDefaultSenderId: operations.setDefaultSenderId,
  DeleteDefaultSenderId: operations.deleteDefaultSenderId,
};

export async function deleteConfigurationSet(ConfigurationSetName: string) {
  return callFromAction(operations.deleteConfigurationSet, { ConfigurationSetName });
}

/** Deletes the set whose page this is, and leaves the page, since there is nothing left for it to show. */
export async function deleteConfigurationSetAndLeave(ConfigurationSetName: string): Promise<ActionResult<object>> {
  const result = await callFromAction(operations.deleteConfigurationSet, { ConfigurationSetName });
  if (!result.ok) return result;
  const note = encodeFlashNote({ type: 'success', text: `Deleted configuration set ${ConfigurationSetName}.` });
  (await cookies()).set(flashCookieName, note, flashCookieOptions);
  redirect(routes.configurationSets.list);
}
