import type { AnyOperation } from '@/lib/operations/define-operation';
import {
  deleteMediaMessageSpendLimitOverride,
  deleteTextMessageSpendLimitOverride,
  deleteVoiceMessageSpendLimitOverride,
} from './delete-spend-limit-overrides';
import { describeSpendLimits } from './describe-spend-limits';
import { getSpend } from './get-spend';
import {
  setMediaMessageSpendLimitOverride,
  setTextMessageSpendLimitOverride,
  setVoiceMessageSpendLimitOverride,
} from './set-spend-limit-overrides';

export {
  deleteMediaMessageSpendLimitOverride,
  deleteTextMessageSpendLimitOverride,
  deleteVoiceMessageSpendLimitOverride,
  describeSpendLimits,
  getSpend,
  setMediaMessageSpendLimitOverride,
  setTextMessageSpendLimitOverride,
  setVoiceMessageSpendLimitOverride,
};

export const spendLimitOperations: readonly AnyOperation[] = [
  deleteMediaMessageSpendLimitOverride,
  deleteTextMessageSpendLimitOverride,
  deleteVoiceMessageSpendLimitOverride,
  describeSpendLimits,
  getSpend,
  setMediaMessageSpendLimitOverride,
  setTextMessageSpendLimitOverride,
  setVoiceMessageSpendLimitOverride,
];
