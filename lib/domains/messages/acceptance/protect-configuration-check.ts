import { notFound } from '@/lib/operations/operation-error';
import { failed, passed, type AcceptanceCheck } from './deliberation';

/** The effective protect configuration allows the country. */
export const protectConfigurationCheck: AcceptanceCheck = {
  name: 'PROTECT_CONFIGURATION',
  title: 'Protect configuration',
  decide({ request }) {
    if (request.protectConfigurationId === undefined) {
      return passed('No protect configuration applies, so every country is allowed.');
    }
    // A workspace has none yet, so an ID can only be wrong.
    return failed(notFound('protect-configuration', request.protectConfigurationId));
  },
};
