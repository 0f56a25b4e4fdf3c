import type { AnyOperation } from '@/lib/operations/define-operation';
import { describePhoneNumbers } from './describe-phone-numbers';
import { getPhoneNumber } from './get-phone-number';
import { releasePhoneNumber } from './release-phone-number';
import { requestPhoneNumber } from './request-phone-number';
import { updatePhoneNumber } from './update-phone-number';

export { describePhoneNumbers, getPhoneNumber, releasePhoneNumber, requestPhoneNumber, updatePhoneNumber };

export const phoneNumberOperations: readonly AnyOperation[] = [
  describePhoneNumbers,
  getPhoneNumber,
  releasePhoneNumber,
  requestPhoneNumber,
  updatePhoneNumber,
];
