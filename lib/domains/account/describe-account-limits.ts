import { mostSenderIds } from '@/lib/domains/sender-ids/sender-ids.rules';
import { defineOperation } from '@/lib/operations/define-operation';
import { pageOfWhole } from '@/lib/operations/list-page';
import { quota } from '@/lib/reference/quotas';
import {
  describeAccountLimitsInput,
  describeAccountLimitsOutput,
} from '@/lib/reference/wire-shapes/describe-account-limits';
import { countResources } from './account.rows';

/**
 * DescribeAccountLimits: how much of each quota is used. Sender IDs, registrations and their attachments are left out: the
 * guide (9489-9511) gives them no figure, and one of our own would be taken for a promise.
 */
export const describeAccountLimits = defineOperation({
  name: 'DescribeAccountLimits',
  exposure: 'public',
  access: 'read',
  input: describeAccountLimitsInput,
  output: describeAccountLimitsOutput,
  errors: { ValidationException: ['INVALID_NEXT_TOKEN'] },
  async handler(input, context) {
    const used = await countResources(context);
    const all = [
      { Name: 'PHONE_NUMBERS' as const, Used: used.phoneNumbers, Max: quota('numbers') },
      { Name: 'POOLS' as const, Used: used.pools, Max: quota('pools') },
      { Name: 'CONFIGURATION_SETS' as const, Used: used.configurationSets, Max: quota('configurationSets') },
      // The list that every workspace has counts.
      { Name: 'OPT_OUT_LISTS' as const, Used: used.optOutLists, Max: quota('optOutLists') },
      { Name: 'SENDER_IDS' as const, Used: used.senderIds, Max: mostSenderIds },
      {
        Name: 'VERIFIED_DESTINATION_NUMBERS' as const,
        Used: used.verifiedDestinationNumbers,
        Max: quota('verifiedDestinationNumbers'),
      },
    ];
    const { items, NextToken } = pageOfWhole(context, 'DescribeAccountLimits', input, all);
    return { AccountLimits: items, NextToken };
  },
});
