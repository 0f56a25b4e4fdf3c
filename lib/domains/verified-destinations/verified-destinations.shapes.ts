import type { z } from 'zod';
import {
  createVerifiedDestinationNumberInput,
  createVerifiedDestinationNumberOutput,
} from '@/lib/reference/wire-shapes/create-verified-destination-number';
import {
  deleteVerifiedDestinationNumberInput,
  deleteVerifiedDestinationNumberOutput,
} from '@/lib/reference/wire-shapes/delete-verified-destination-number';
import {
  describeVerifiedDestinationNumbersInput,
  describeVerifiedDestinationNumbersOutput,
} from '@/lib/reference/wire-shapes/describe-verified-destination-numbers';
import {
  sendDestinationNumberVerificationCodeInput,
  sendDestinationNumberVerificationCodeOutput,
} from '@/lib/reference/wire-shapes/send-destination-number-verification-code';
import {
  verifyDestinationNumberInput,
  verifyDestinationNumberOutput,
} from '@/lib/reference/wire-shapes/verify-destination-number';

export {
  createVerifiedDestinationNumberInput,
  createVerifiedDestinationNumberOutput,
  deleteVerifiedDestinationNumberInput,
  deleteVerifiedDestinationNumberOutput,
  describeVerifiedDestinationNumbersInput,
  describeVerifiedDestinationNumbersOutput,
  sendDestinationNumberVerificationCodeInput,
  sendDestinationNumberVerificationCodeOutput,
  verifyDestinationNumberInput,
  verifyDestinationNumberOutput,
};

export type LanguageCode = NonNullable<z.infer<typeof sendDestinationNumberVerificationCodeInput>['LanguageCode']>;
export type VerifiedDestinationFilterName = NonNullable<
  z.infer<typeof describeVerifiedDestinationNumbersInput>['Filters']
>[number]['Name'];
/** A verified destination number as lists show it. */
export type VerifiedDestinationInformation = z.infer<
  typeof describeVerifiedDestinationNumbersOutput
>['VerifiedDestinationNumbers'][number];
