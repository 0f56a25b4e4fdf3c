import type { AnyOperation } from '@/lib/operations/define-operation';
import { createConfigurationSet } from './create-configuration-set';
import { deleteConfigurationSet } from './delete-configuration-set';
import { deleteDefaultMessageType } from './delete-default-message-type';
import { deleteDefaultSenderId } from './delete-default-sender-id';
import { describeConfigurationSets } from './describe-configuration-sets';
import { setDefaultMessageType } from './set-default-message-type';
import { setDefaultSenderId } from './set-default-sender-id';

export {
  createConfigurationSet,
  deleteConfigurationSet,
  deleteDefaultMessageType,
  deleteDefaultSenderId,
  describeConfigurationSets,
  setDefaultMessageType,
  setDefaultSenderId,
};

export const configurationSetOperations: readonly AnyOperation[] = [
  createConfigurationSet,
  deleteConfigurationSet,
  deleteDefaultMessageType,
  deleteDefaultSenderId,
  describeConfigurationSets,
  setDefaultMessageType,
  setDefaultSenderId,
];
