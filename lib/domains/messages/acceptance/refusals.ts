import type { DeclaredErrors } from '@/lib/operations/define-operation';

/** What every operation that has a message accepted may answer; grows with the checks. */
export const acceptanceRefusals: DeclaredErrors = {
  ValidationException: [
    'MISSING_PARAMETER',
    'INVALID_PARAMETER',
    'DESTINATION_COUNTRY_BLOCKED',
    'INVALID_IDENTITY_FOR_DESTINATION_COUNTRY',
    'PRICE_OVER_THRESHOLD',
    'OTHER',
  ],
  ConflictException: [
    'RESOURCE_NOT_ACTIVE',
    'NUMBER_CAPABILITIES_MISMATCH',
    'NO_ORIGINATION_IDENTITIES_FOUND',
    'DESTINATION_PHONE_NUMBER_NOT_VERIFIED',
    'DESTINATION_PHONE_NUMBER_OPTED_OUT',
    'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION',
    'DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE',
  ],
  ResourceNotFoundException: [],
  ServiceQuotaExceededException: ['MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT'],
  ThrottlingException: [],
};
