import { z } from 'zod';
import {
  describePhoneNumbersInput,
  describePhoneNumbersOutput,
} from '@/lib/reference/wire-shapes/describe-phone-numbers';
import { releasePhoneNumberInput, releasePhoneNumberOutput } from '@/lib/reference/wire-shapes/release-phone-number';
import { requestPhoneNumberInput, requestPhoneNumberOutput } from '@/lib/reference/wire-shapes/request-phone-number';
import { updatePhoneNumberInput, updatePhoneNumberOutput } from '@/lib/reference/wire-shapes/update-phone-number';

export {
  describePhoneNumbersInput,
  describePhoneNumbersOutput,
  releasePhoneNumberInput,
  releasePhoneNumberOutput,
  requestPhoneNumberInput,
  requestPhoneNumberOutput,
  updatePhoneNumberInput,
  updatePhoneNumberOutput,
};

export const getPhoneNumberInput = z.object({ PhoneNumberId: releasePhoneNumberInput.shape.PhoneNumberId });

export const getPhoneNumberOutput = describePhoneNumbersOutput.shape.PhoneNumbers.unwrap().element.extend({
  CountryName: z.string(),
  /** Why it is not active; absent when there is nothing to explain. */
  StatusReason: z.string().optional(),
  /** Whether it waits for its owner, and not for somebody else. */
  ActionRequired: z.boolean(),
  /** The registration type of the API that it needs; absent where it needs none. */
  RegistrationType: z.string().optional(),
  TwoWaySupported: z.boolean(),
  /** Absent where it sends no SMS. */
  PartsPerSecond: z.number().optional(),
  /** Absent where it sends no MMS. */
  MediaMessagesPerSecond: z.number().optional(),
  Tags: z.array(z.object({ Key: z.string(), Value: z.string() })),
});
/** One number as its own page shows it. */
export type PhoneNumberDetail = z.infer<typeof getPhoneNumberOutput>;

export type UpdatePhoneNumberInput = z.infer<typeof updatePhoneNumberInput>;
export type UpdatedPhoneNumber = z.infer<typeof updatePhoneNumberOutput>;
export type RequestPhoneNumberInput = z.infer<typeof requestPhoneNumberInput>;
export type RequestedPhoneNumber = z.infer<typeof requestPhoneNumberOutput>;
export type ReleasedPhoneNumber = z.infer<typeof releasePhoneNumberOutput>;
export type RequestableNumberType = RequestPhoneNumberInput['NumberType'];
export type NumberCapability = RequestPhoneNumberInput['NumberCapabilities'][number];
/** A number as lists and details show it. */
export type PhoneNumberInformation = NonNullable<z.infer<typeof describePhoneNumbersOutput>['PhoneNumbers']>[number];
export type PhoneNumberFilterName = NonNullable<z.infer<typeof describePhoneNumbersInput>['Filters']>[number]['Name'];
