import { notFound } from '@/lib/operations/operation-error';
import { failed, notApplicable, type AcceptanceCheck } from './deliberation';

/** A configuration set that is named exists. */
export const configurationSetCheck: AcceptanceCheck = {
  name: 'CONFIGURATION_SET',
  title: 'Configuration set',
  decide({ request }) {
    if (request.configurationSetName === undefined) return notApplicable('The request names no configuration set.');
    // A workspace has none yet, so a name can only be wrong.
    return failed(notFound('configuration-set', request.configurationSetName));
  },
};
