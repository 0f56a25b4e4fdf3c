'use server';

import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import type { Channel } from '@/lib/reference/channels';
import * as operations from '.';

const setOverride = {
  TEXT: operations.setTextMessageSpendLimitOverride,
  MEDIA: operations.setMediaMessageSpendLimitOverride,
  VOICE: operations.setVoiceMessageSpendLimitOverride,
} as const;

const deleteOverride = {
  TEXT: operations.deleteTextMessageSpendLimitOverride,
  MEDIA: operations.deleteMediaMessageSpendLimitOverride,
  VOICE: operations.deleteVoiceMessageSpendLimitOverride,
} as const;

/** Sets the enforced limit of a channel, in whole dollars. */
export async function setSpendLimitOverride(channel: Channel, MonthlyLimit: number): Promise<ActionResult<object>> {
  return callFromAction(setOverride[channel], { MonthlyLimit });
}

/** Takes the enforced limit of a channel away: its account limit holds. */
export async function deleteSpendLimitOverride(channel: Channel): Promise<ActionResult<object>> {
  return callFromAction(deleteOverride[channel], {});
}
