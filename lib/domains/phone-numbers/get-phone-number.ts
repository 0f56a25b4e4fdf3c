import { tagsOf } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { resourceId } from '@/lib/operations/resource-id';
import { countryByIso } from '@/lib/reference/countries';
import { numberRegistrations } from '@/lib/reference/originator-offers';
import { mediaMessagesPerSecond, partsPerSecond } from '@/lib/reference/throughput';
import { phoneNumberTail, presentPhoneNumber } from './phone-numbers.present';
import { requirePhoneNumber } from './phone-numbers.rows';
import { statusReason } from './phone-numbers.rules';
import { getPhoneNumberInput, getPhoneNumberOutput } from './phone-numbers.shapes';

/** GetPhoneNumber: one number with what the service's own list leaves out: why it waits, its tags, how fast it sends. */
export const getPhoneNumber = defineOperation({
  name: 'GetPhoneNumber',
  exposure: 'console',
  access: 'read',
  input: getPhoneNumberInput,
  output: getPhoneNumberOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ PhoneNumberId }, { workspace }) => [
    phoneNumberTail(resourceId(workspace, 'phone-number', PhoneNumberId, 'PhoneNumberId')),
  ],
  async handler({ PhoneNumberId }, context) {
    const phoneNumberId = resourceId(context.workspace, 'phone-number', PhoneNumberId, 'PhoneNumberId');
    const row = await requirePhoneNumber(context, phoneNumberId);
    const number = presentPhoneNumber(context, row);
    const tail = phoneNumberTail(phoneNumberId);
    const has = (capability: 'SMS' | 'MMS') => row.numberCapabilities.includes(capability);
    const country = countryByIso(row.isoCountryCode);
    const reason = statusReason(number);
    return {
      ...number,
      CountryName: country?.name ?? row.isoCountryCode,
      StatusReason: reason?.text,
      ActionRequired: reason?.actionRequired ?? false,
      RegistrationType: numberRegistrations[row.numberType]?.type,
      TwoWaySupported: has('SMS') && (country?.twoWay ?? false),
      PartsPerSecond: has('SMS') ? partsPerSecond(row.numberType, row.isoCountryCode) : undefined,
      MediaMessagesPerSecond: has('MMS') ? mediaMessagesPerSecond(row.numberType, row.isoCountryCode) : undefined,
      Tags: (await tagsOf(context, [tail])).get(tail) ?? [],
    };
  },
});
