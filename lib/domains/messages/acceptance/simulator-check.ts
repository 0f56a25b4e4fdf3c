import { invalid } from '@/lib/operations/operation-error';
import { simulatorDestination } from '@/lib/reference/simulator-numbers';
import { failed, notApplicable, passed, type AcceptanceCheck } from './deliberation';

/** A simulator number sends to simulator destinations of its own country and to nobody else (guide 906-930). */
export const simulatorCheck: AcceptanceCheck = {
  name: 'SIMULATOR',
  title: 'Simulator numbers',
  decide({ originator, destination, country }) {
    const simulated = destination === undefined ? undefined : simulatorDestination(destination);
    if (originator?.type !== 'SIMULATOR') {
      return simulated
        ? passed('The destination is a simulator number: the message stays inside the service.')
        : notApplicable('Neither the originator nor the destination is a simulator number.');
    }
    if (!simulated) {
      return failed(
        invalid(
          'INVALID_IDENTITY_FOR_DESTINATION_COUNTRY',
          `${originator.originator} is a simulator number: it sends only to simulator destination numbers of ${country?.name ?? 'its country'}.`,
          'DestinationPhoneNumber',
        ),
      );
    }
    return passed('A simulator number sends to a simulator destination of its country.');
  },
};
