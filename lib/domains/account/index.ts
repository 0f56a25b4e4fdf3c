import type { AnyOperation } from '@/lib/operations/define-operation';
import { describeAccountAttributes } from './describe-account-attributes';
import { describeAccountLimits } from './describe-account-limits';
import { getAccountSettings } from './get-account-settings';
import { getSimulatorSettings } from './get-simulator-settings';
import { putAccountSettings } from './put-account-settings';
import { putSimulatorSettings } from './put-simulator-settings';
import { moveClock } from './test-hooks/move-clock';
import { resetWorkspace } from './test-hooks/reset-workspace';
import { scriptOutcome } from './test-hooks/script-outcome';

export {
  describeAccountAttributes,
  describeAccountLimits,
  getAccountSettings,
  getSimulatorSettings,
  moveClock,
  putAccountSettings,
  putSimulatorSettings,
  resetWorkspace,
  scriptOutcome,
};

export const accountOperations: readonly AnyOperation[] = [
  describeAccountAttributes,
  describeAccountLimits,
  getAccountSettings,
  getSimulatorSettings,
  moveClock,
  putAccountSettings,
  putSimulatorSettings,
  resetWorkspace,
  scriptOutcome,
];
