import { defineOperation } from '@/lib/operations/define-operation';
import { invalid } from '@/lib/operations/operation-error';
import type { Channel } from '@/lib/reference/channels';
import {
  setMediaMessageSpendLimitOverrideInput,
  setMediaMessageSpendLimitOverrideOutput,
} from '@/lib/reference/wire-shapes/set-media-message-spend-limit-override';
import {
  setTextMessageSpendLimitOverrideInput,
  setTextMessageSpendLimitOverrideOutput,
} from '@/lib/reference/wire-shapes/set-text-message-spend-limit-override';
import {
  setVoiceMessageSpendLimitOverrideInput,
  setVoiceMessageSpendLimitOverrideOutput,
} from '@/lib/reference/wire-shapes/set-voice-message-spend-limit-override';
import type { OperationContext } from '@/lib/operations/call-context';
import { setEnforcedLimit } from './spend-limits.rows';
import { enforcedLimitFrom } from './spend-limits.rules';

// One rule under three names: the model has an operation for each channel, alike but for the channel.

const errors = {
  ValidationException: ['INVALID_PARAMETER', 'REQUESTED_SPEND_LIMIT_HIGHER_THAN_SERVICE_LIMIT'],
} as const;

/** Sets the enforced limit of a channel: 1 dollar up to the account limit. */
const setOverride =
  (channel: Channel) =>
  async ({ MonthlyLimit }: { MonthlyLimit: number }, context: OperationContext) => {
    if (!(await setEnforcedLimit(context, channel, enforcedLimitFrom(MonthlyLimit)))) {
      throw invalid(
        'REQUESTED_SPEND_LIMIT_HIGHER_THAN_SERVICE_LIMIT',
        `MonthlyLimit is above the account limit of the ${channel} channel.`,
        'MonthlyLimit',
      );
    }
    return { MonthlyLimit };
  };

export const setTextMessageSpendLimitOverride = defineOperation({
  name: 'SetTextMessageSpendLimitOverride',
  exposure: 'public',
  access: 'write',
  input: setTextMessageSpendLimitOverrideInput,
  output: setTextMessageSpendLimitOverrideOutput,
  errors,
  handler: setOverride('TEXT'),
});

export const setMediaMessageSpendLimitOverride = defineOperation({
  name: 'SetMediaMessageSpendLimitOverride',
  exposure: 'public',
  access: 'write',
  input: setMediaMessageSpendLimitOverrideInput,
  output: setMediaMessageSpendLimitOverrideOutput,
  errors,
  handler: setOverride('MEDIA'),
});

export const setVoiceMessageSpendLimitOverride = defineOperation({
  name: 'SetVoiceMessageSpendLimitOverride',
  exposure: 'public',
  access: 'write',
  input: setVoiceMessageSpendLimitOverrideInput,
  output: setVoiceMessageSpendLimitOverrideOutput,
  errors,
  handler: setOverride('VOICE'),
});
