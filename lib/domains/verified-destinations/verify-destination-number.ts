import { defineOperation } from '@/lib/operations/define-operation';
import { conflict, invalid, keepingWrites } from '@/lib/operations/operation-error';
import { presentVerifiedDestination, verifiedDestinationTail } from './verified-destinations.present';
import { lockVerifiedDestination, updateVerifiedDestination } from './verified-destinations.rows';
import { hashCode, judgeGuess, mostGuesses, verifiedDestinationId } from './verified-destinations.rules';
import { verifyDestinationNumberInput, verifyDestinationNumberOutput } from './verified-destinations.shapes';

/**
 * VerifyDestinationNumber: verifies a number by the code that it was sent last. A wrong guess counts, though it is refused:
 * the fifth ends the code.
 */
export const verifyDestinationNumber = defineOperation({
  name: 'VerifyDestinationNumber',
  exposure: 'public',
  access: 'write',
  input: verifyDestinationNumberInput,
  output: verifyDestinationNumberOutput,
  errors: {
    ConflictException: ['VERIFICATION_ALREADY_COMPLETE', 'VERIFICATION_CODE_EXPIRED'],
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'VERIFICATION_CODE_MISMATCH'],
  },
  resources: (input, context) => [
    verifiedDestinationTail(verifiedDestinationId(context, input.VerifiedDestinationNumberId)),
  ],
  async handler(input, context) {
    const id = verifiedDestinationId(context, input.VerifiedDestinationNumberId);
    const row = await lockVerifiedDestination(context, id);
    const guess = hashCode(context.settings.authSecret, id, input.VerificationCode);
    switch (judgeGuess(row, guess, context.now)) {
      case 'ALREADY_VERIFIED':
        throw conflict(
          'VERIFICATION_ALREADY_COMPLETE',
          `${row.destinationPhoneNumber} is verified already.`,
          'verified-destination-number',
          id,
        );
      case 'NO_LONGER_VALID':
        throw conflict(
          'VERIFICATION_CODE_EXPIRED',
          'The code is no longer valid: its time is over, or it was guessed at too often. Send a new one.',
          'verified-destination-number',
          id,
        );
      case 'WRONG': {
        const codeGuesses = row.codeGuesses + 1;
        const isLast = codeGuesses >= mostGuesses;
        await updateVerifiedDestination(context, id, { codeGuesses, ...(isLast ? { codeHash: null } : {}) });
        throw keepingWrites(
          invalid('VERIFICATION_CODE_MISMATCH', 'The code is not the one that was sent.', 'VerificationCode'),
        );
      }
      case 'RIGHT':
        await updateVerifiedDestination(context, id, { status: 'VERIFIED', codeHash: null, codeExpiresAt: null });
        return presentVerifiedDestination(context, { ...row, status: 'VERIFIED' });
    }
  },
});
