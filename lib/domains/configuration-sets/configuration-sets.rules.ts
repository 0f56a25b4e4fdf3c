import { senderIdFault } from '@/lib/domains/sender-ids/sender-id-text.rules';
import { checkFilterValues, isAnyText, isBooleanText, isOneOf, type ListFilter } from '@/lib/operations/list-filters';
import { invalid } from '@/lib/operations/operation-error';
import { createEventDestinationInput } from '@/lib/reference/wire-shapes/create-event-destination';
import type { ConfigurationSetFilterName } from './configuration-sets.shapes';

/** @throws ValidationException INVALID_FILTER_VALUES for a value that no set can have */
export function checkConfigurationSetFilters(filters: readonly ListFilter<ConfigurationSetFilterName>[]): void {
  checkFilterValues(filters, {
    'event-destination-name': isAnyText,
    'matching-event-types': isOneOf(createEventDestinationInput.shape.MatchingEventTypes.element.options),
    'default-message-type': isOneOf(['TRANSACTIONAL', 'PROMOTIONAL']),
    'default-sender-id': isAnyText,
    'default-message-feedback-enabled': isBooleanText,
    'protect-configuration-id': isAnyText,
  });
}

/**
 * What is wrong with a default sender ID, undefined when nothing is. It need not be one of the workspace: messages take it
 * where the workspace has it in their country. India's are six digits where they advertise.
 */
export function defaultSenderIdFault(senderId: string): string | undefined {
  return senderIdFault(senderId, 'IN', ['PROMOTIONAL']) && senderIdFault(senderId, '');
}

/** @throws ValidationException INVALID_PARAMETER */
export function checkDefaultSenderId(senderId: string): void {
  const fault = defaultSenderIdFault(senderId);
  if (fault) throw invalid('INVALID_PARAMETER', fault, 'SenderId');
}
