import { acceptMessage } from '@/lib/domains/messages/accept-message';
import { originatorArnTails } from '@/lib/domains/messages/acceptance/originator-arn.rows';
import { acceptanceRefusals } from '@/lib/domains/messages/acceptance/refusals';
import { defineOperation } from '@/lib/operations/define-operation';
import { conflict, invalid, quotaExceeded } from '@/lib/operations/operation-error';
import { verificationText } from './verification-texts';
import { lockVerifiedDestination, updateVerifiedDestination } from './verified-destinations.rows';
import {
  codeValidityMinutes,
  countCode,
  drawCode,
  hashCode,
  mostCodesPerDay,
  verifiedDestinationId,
} from './verified-destinations.rules';
import {
  sendDestinationNumberVerificationCodeInput,
  sendDestinationNumberVerificationCodeOutput,
} from './verified-destinations.shapes';

/**
 * SendDestinationNumberVerificationCode: texts a fresh code, which is the only valid one from now on. The first code to a
 * number is free (guide 721); each is a message like any other, with its events and its place on the handset.
 */
export const sendDestinationNumberVerificationCode = defineOperation({
  name: 'SendDestinationNumberVerificationCode',
  exposure: 'public',
  access: 'write',
  input: sendDestinationNumberVerificationCodeInput,
  output: sendDestinationNumberVerificationCodeOutput,
  errors: {
    ...acceptanceRefusals,
    ConflictException: [...(acceptanceRefusals.ConflictException ?? []), 'VERIFICATION_ALREADY_COMPLETE'],
    ServiceQuotaExceededException: [
      ...(acceptanceRefusals.ServiceQuotaExceededException ?? []),
      'VERIFICATION_ATTEMPTS_PER_DAY',
    ],
    ValidationException: [
      ...(acceptanceRefusals.ValidationException ?? []),
      'INVALID_ARN',
      'VOICE_CAPABILITY_NOT_AVAILABLE',
    ],
  },
  // What a policy names here is the originator (guide 8767).
  resources: (input, context) => originatorArnTails(context, input.OriginationIdentity),
  async handler(input, context) {
    if (input.VerificationChannel === 'VOICE') {
      throw invalid(
        'VOICE_CAPABILITY_NOT_AVAILABLE',
        'No originator can make calls, so that a code cannot be spoken. Use TEXT.',
        'VerificationChannel',
      );
    }
    const id = verifiedDestinationId(context, input.VerifiedDestinationNumberId);
    const row = await lockVerifiedDestination(context, id);
    if (row.status === 'VERIFIED') {
      throw conflict(
        'VERIFICATION_ALREADY_COMPLETE',
        `${row.destinationPhoneNumber} is verified already.`,
        'verified-destination-number',
        id,
      );
    }
    const counted = countCode(row, context.now);
    if (!counted) {
      throw quotaExceeded(
        'VERIFICATION_ATTEMPTS_PER_DAY',
        `${row.destinationPhoneNumber} was sent ${mostCodesPerDay} codes in 24 hours. Try again tomorrow.`,
      );
    }
    const code = drawCode(context.random);
    await updateVerifiedDestination(context, id, {
      ...counted,
      codeHash: hashCode(context.settings.authSecret, id, code),
      codeExpiresAt: new Date(context.now.getTime() + codeValidityMinutes * 60_000),
      codeGuesses: 0,
      firstCodeSentAt: row.firstCodeSentAt ?? context.now,
    });
    return context.run(acceptMessage, {
      Channel: 'TEXT',
      DestinationPhoneNumber: row.destinationPhoneNumber,
      Body: verificationText(input.LanguageCode ?? 'EN_US', code, codeValidityMinutes),
      Purpose: 'VERIFICATION',
      OriginationIdentity: input.OriginationIdentity,
      ConfigurationSetName: input.ConfigurationSetName,
      Context: input.Context,
      DestinationCountryParameters: input.DestinationCountryParameters,
      FreeOfCharge: row.firstCodeSentAt === null,
    });
  },
});
