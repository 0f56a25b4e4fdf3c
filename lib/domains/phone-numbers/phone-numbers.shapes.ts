import type { z } from 'zod';
import {
  describePhoneNumbersInput,
  describePhoneNumbersOutput,
} from '@/lib/reference/wire-shapes/describe-phone-numbers';
import { releasePhoneNumberInput, releasePhoneNumberOutput } from '@/lib/reference/wire-shapes/release-phone-number';
import { requestPhoneNumberInput, requestPhoneNumberOutput } from '@/lib/reference/wire-shapes/request-phone-number';

export {
  describePhoneNumbersInput,
  describePhoneNumbersOutput,
  releasePhoneNumberInput,
  releasePhoneNumberOutput,
  requestPhoneNumberInput,
  requestPhoneNumberOutput,
};

export type RequestPhoneNumberInput = z.infer<typeof requestPhoneNumberInput>;
export type RequestedPhoneNumber = z.infer<typeof requestPhoneNumberOutput>;
export type ReleasedPhoneNumber = z.infer<typeof releasePhoneNumberOutput>;
export type RequestableNumberType = RequestPhoneNumberInput['NumberType'];
export type NumberCapability = RequestPhoneNumberInput['NumberCapabilities'][number];
/** A number as lists and details show it. */
export type PhoneNumberInformation = NonNullable<z.infer<typeof describePhoneNumbersOutput>['PhoneNumbers']>[number];
export type PhoneNumberFilterName = NonNullable<z.infer<typeof describePhoneNumbersInput>['Filters']>[number]['Name'];
