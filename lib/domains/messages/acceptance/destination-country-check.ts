import { invalid } from '@/lib/operations/operation-error';
import { destinationCountry } from '@/lib/reference/destination-country';
import { failed, passed, type AcceptanceCheck } from './deliberation';

/** The service reaches the country, which the whole number decides and not its calling code. */
export const destinationCountryCheck: AcceptanceCheck = {
  name: 'DESTINATION_COUNTRY',
  title: 'Destination country',
  decide(deliberation) {
    const { destination } = deliberation;
    const country = destination === undefined ? undefined : destinationCountry(destination);
    if (!country) {
      return failed(
        invalid('INVALID_PARAMETER', 'DestinationPhoneNumber belongs to no country.', 'DestinationPhoneNumber'),
      );
    }
    if (!country.supported) {
      return failed(
        invalid(
          'DESTINATION_COUNTRY_BLOCKED',
          `The service does not send to ${country.name}.`,
          'DestinationPhoneNumber',
        ),
      );
    }
    deliberation.country = country;
    return passed(`${country.name} (${country.iso}) can be sent to.`);
  },
};
