import type { AnyOperation } from '@/lib/operations/define-operation';
import { createVerifiedDestinationNumber } from './create-verified-destination-number';
import { deleteVerifiedDestinationNumber } from './delete-verified-destination-number';
import { describeVerifiedDestinationNumbers } from './describe-verified-destination-numbers';
import { sendDestinationNumberVerificationCode } from './send-destination-number-verification-code';
import { verifyDestinationNumber } from './verify-destination-number';

export {
  createVerifiedDestinationNumber,
  deleteVerifiedDestinationNumber,
  describeVerifiedDestinationNumbers,
  sendDestinationNumberVerificationCode,
  verifyDestinationNumber,
};

export const verifiedDestinationOperations: readonly AnyOperation[] = [
  createVerifiedDestinationNumber,
  deleteVerifiedDestinationNumber,
  describeVerifiedDestinationNumbers,
  sendDestinationNumberVerificationCode,
  verifyDestinationNumber,
];
