import { conflict } from '@/lib/operations/operation-error';
import { simulatorDestination } from '@/lib/reference/simulator-numbers';
import { failed, notApplicable, passed, type AcceptanceCheck } from './deliberation';

/** In the sandbox, only simulators and verified numbers are sent to (guide 791-830). */
export const sandboxCheck: AcceptanceCheck = {
  name: 'SANDBOX',
  title: 'Sandbox',
  decide({ request, facts, destination = request.destination }) {
    if (facts.production) return notApplicable('The channel is in production.');
    if (request.purpose === 'VERIFICATION')
      return notApplicable('A verification code goes to a number to be verified.');
    if (simulatorDestination(destination)) return passed('The destination is a simulator number.');
    if (facts.destinationVerified) return passed('The destination is a verified number.');
    return failed(
      conflict(
        'DESTINATION_PHONE_NUMBER_NOT_VERIFIED',
        `This workspace is in the sandbox and ${destination} is neither a simulator number nor a verified destination number.`,
        'verified-destination-number',
        destination,
      ),
    );
  },
};
