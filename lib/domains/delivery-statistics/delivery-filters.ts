import { checkFilterValues, isAnyText, isOneOf, type ListFilter } from '@/lib/operations/list-filters';
import { channels } from '@/lib/reference/channels';
import { countryByIso } from '@/lib/reference/countries';
import { parseE164 } from '@/lib/reference/phone-number';
import type { DeliveryFilter } from './delivery-statistics.rows';
import type { DeliveryFilterName } from './delivery-statistics.shapes';

const rules = {
  channel: isOneOf(channels),
  'iso-country-code': (value: string) => countryByIso(value) !== undefined,
  'origination-identity': isAnyText,
  'configuration-set-name': isAnyText,
  'message-type': isOneOf(['TRANSACTIONAL', 'PROMOTIONAL']),
};

/**
 * Filters as roll-ups spell their values: numbers are kept in E.164 with their plus sign.
 * @throws ValidationException INVALID_FILTER_VALUES
 */
export function readFilters(filters: readonly ListFilter<DeliveryFilterName>[] = []): DeliveryFilter[] {
  checkFilterValues(filters, rules);
  return filters.map(({ Name, Values }) => ({
    name: Name,
    values: Name === 'origination-identity' ? Values.map((value) => parseE164(value) ?? value) : Values,
  }));
}
