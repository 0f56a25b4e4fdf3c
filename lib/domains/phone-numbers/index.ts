import type { AnyOperation } from '@/lib/operations/define-operation';
import { describePhoneNumbers } from './describe-phone-numbers';
import { releasePhoneNumber } from './release-phone-number';
import { requestPhoneNumber } from './request-phone-number';

export { describePhoneNumbers, releasePhoneNumber, requestPhoneNumber };

export const phoneNumberOperations: readonly AnyOperation[] = [
  describePhoneNumbers,
  releasePhoneNumber,
  requestPhoneNumber,
];
