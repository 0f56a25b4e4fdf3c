import { notFound } from '@/lib/operations/operation-error';
import { failed, notApplicable, passed, type AcceptanceCheck } from './deliberation';

/** A configuration set that is named exists; it says what the request leaves open. */
export const configurationSetCheck: AcceptanceCheck = {
  name: 'CONFIGURATION_SET',
  title: 'Configuration set',
  decide({ request, facts: { configurationSet } }) {
    if (request.configurationSetName === undefined) return notApplicable('The request names no configuration set.');
    if (!configurationSet) return failed(notFound('configuration-set', request.configurationSetName));
    const { name, defaultMessageType, defaultSenderId } = configurationSet;
    const defaults = [
      ...(defaultMessageType ? [`messages are ${defaultMessageType.toLowerCase()}`] : []),
      ...(defaultSenderId ? [`the sender ID is ${defaultSenderId}`] : []),
    ];
    return passed(
      defaults.length > 0 ? `${name}: where the request does not say, ${defaults.join(' and ')}.` : `${name} exists.`,
    );
  },
};
