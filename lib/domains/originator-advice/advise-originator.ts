import { defineOperation } from '@/lib/operations/define-operation';
import { adviseOriginator as advise } from './originator-advice.rules';
import { adviseOriginatorInput, adviseOriginatorOutput } from './originator-advice.shapes';
import { requireCountry } from './require-country';

/** AdviseOriginator: the type of originator that suits a use case, and why each other type is available or not. */
export const adviseOriginator = defineOperation({
  name: 'AdviseOriginator',
  exposure: 'console',
  access: 'read',
  input: adviseOriginatorInput,
  output: adviseOriginatorOutput,
  errors: { ResourceNotFoundException: [] },
  async handler(input, { workspace }) {
    return advise({
      country: requireCountry(input.IsoCountryCode),
      region: workspace.region,
      capabilities: input.NumberCapabilities,
      monthlyMessages: input.EstimatedMonthlyVolume,
      headquarters: input.CompanyHeadquarters,
      twoWay: input.TwoWay ?? false,
    });
  },
});
