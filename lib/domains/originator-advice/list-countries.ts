import { defineOperation } from '@/lib/operations/define-operation';
import { countries } from '@/lib/reference/countries';
import { countryCapabilities } from './originator-advice.rules';
import { listCountriesInput, listCountriesOutput } from './originator-advice.shapes';

/** ListCountries: everywhere the service sends to and what can be done there, by name. Whole: the world is bounded. */
export const listCountries = defineOperation({
  name: 'ListCountries',
  exposure: 'console',
  access: 'read',
  input: listCountriesInput,
  output: listCountriesOutput,
  errors: {},
  async handler(_, { workspace }) {
    return {
      Countries: countries
        .map((country) => {
          const capabilities = countryCapabilities(country, workspace.region);
          return {
            IsoCountryCode: capabilities.IsoCountryCode,
            CountryName: capabilities.CountryName,
            Region: capabilities.Region,
            DialingCodes: capabilities.DialingCodes,
            Capabilities: capabilities.Capabilities,
            TwoWaySupported: capabilities.TwoWaySupported,
            SenderIds: capabilities.SenderIds,
            SharedRoutes: capabilities.SharedRoutes,
            OriginatorTypes: capabilities.Types.filter(({ Available }) => Available).map(({ Type }) => Type),
          };
        })
        .sort((one, other) => one.CountryName.localeCompare(other.CountryName, 'en')),
    };
  },
});
