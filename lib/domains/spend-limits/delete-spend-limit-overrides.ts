import type { OperationContext } from '@/lib/operations/call-context';
import { defineOperation } from '@/lib/operations/define-operation';
import type { Channel } from '@/lib/reference/channels';
import {
  deleteMediaMessageSpendLimitOverrideInput,
  deleteMediaMessageSpendLimitOverrideOutput,
} from '@/lib/reference/wire-shapes/delete-media-message-spend-limit-override';
import {
  deleteTextMessageSpendLimitOverrideInput,
  deleteTextMessageSpendLimitOverrideOutput,
} from '@/lib/reference/wire-shapes/delete-text-message-spend-limit-override';
import {
  deleteVoiceMessageSpendLimitOverrideInput,
  deleteVoiceMessageSpendLimitOverrideOutput,
} from '@/lib/reference/wire-shapes/delete-voice-message-spend-limit-override';
import { clearEnforcedLimit } from './spend-limits.rows';
import { wholeDollars } from './spend-limits.rules';

// One rule under three names, as in set-spend-limit-overrides.ts.

/** Takes the enforced limit of a channel away and answers the limit that holds now: the account's. */
const deleteOverride = (channel: Channel) => async (_: object, context: OperationContext) => ({
  MonthlyLimit: wholeDollars(await clearEnforcedLimit(context, channel)),
});

export const deleteTextMessageSpendLimitOverride = defineOperation({
  name: 'DeleteTextMessageSpendLimitOverride',
  exposure: 'public',
  access: 'write',
  input: deleteTextMessageSpendLimitOverrideInput,
  output: deleteTextMessageSpendLimitOverrideOutput,
  errors: {},
  handler: deleteOverride('TEXT'),
});

export const deleteMediaMessageSpendLimitOverride = defineOperation({
  name: 'DeleteMediaMessageSpendLimitOverride',
  exposure: 'public',
  access: 'write',
  input: deleteMediaMessageSpendLimitOverrideInput,
  output: deleteMediaMessageSpendLimitOverrideOutput,
  errors: {},
  handler: deleteOverride('MEDIA'),
});

export const deleteVoiceMessageSpendLimitOverride = defineOperation({
  name: 'DeleteVoiceMessageSpendLimitOverride',
  exposure: 'public',
  access: 'write',
  input: deleteVoiceMessageSpendLimitOverrideInput,
  output: deleteVoiceMessageSpendLimitOverrideOutput,
  errors: {},
  handler: deleteOverride('VOICE'),
});
