import { defineOperation } from '@/lib/operations/define-operation';
import { countryCapabilities } from './originator-advice.rules';
import { getCountryCapabilitiesInput, getCountryCapabilitiesOutput } from './originator-advice.shapes';
import { requireCountry } from './require-country';

/** GetCountryCapabilities: which originators a country has and what they can do, for the request form's first steps. */
export const getCountryCapabilities = defineOperation({
  name: 'GetCountryCapabilities',
  exposure: 'console',
  access: 'read',
  input: getCountryCapabilitiesInput,
  output: getCountryCapabilitiesOutput,
  errors: { ResourceNotFoundException: [] },
  async handler({ IsoCountryCode }, { workspace }) {
    return countryCapabilities(requireCountry(IsoCountryCode), workspace.region);
  },
});
