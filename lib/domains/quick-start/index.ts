import type { AnyOperation } from '@/lib/operations/define-operation';
import { createQuickStartConfigurationSet } from './create-quick-start-configuration-set';
import { createQuickStartPool } from './create-quick-start-pool';
import { createQuickStartProtectConfiguration } from './create-quick-start-protect-configuration';
import { getQuickStart } from './get-quick-start';
import { putQuickStartStep } from './put-quick-start-step';
import { restartQuickStart } from './restart-quick-start';
import { sendQuickStartMessage } from './send-quick-start-message';

export {
  createQuickStartConfigurationSet,
  createQuickStartPool,
  createQuickStartProtectConfiguration,
  getQuickStart,
  putQuickStartStep,
  restartQuickStart,
  sendQuickStartMessage,
};

export const quickStartOperations: readonly AnyOperation[] = [
  createQuickStartConfigurationSet,
  createQuickStartPool,
  createQuickStartProtectConfiguration,
  getQuickStart,
  putQuickStartStep,
  restartQuickStart,
  sendQuickStartMessage,
];
