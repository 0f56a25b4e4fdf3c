import { defineOperation } from '@/lib/operations/define-operation';
import { checkFilterValues } from '@/lib/operations/list-filters';
import { pageByCreation } from '@/lib/operations/list-page';
import { presentProtectConfiguration } from './protect-configurations.present';
import { configurationFilterRules, protectConfigurationTail } from './protect-configurations.rules';
import { idOf, listProtectConfigurations, requireProtectConfigurations } from './protect-configurations.rows';
import {
  describeProtectConfigurationsInput,
  describeProtectConfigurationsOutput,
} from './protect-configurations.shapes';

const field = 'ProtectConfigurationIds';

/** DescribeProtectConfigurations: those of the workspace, newest first, all of them or those named. */
export const describeProtectConfigurations = defineOperation({
  name: 'DescribeProtectConfigurations',
  exposure: 'public',
  access: 'read',
  input: describeProtectConfigurationsInput,
  output: describeProtectConfigurationsOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_FILTER_VALUES', 'INVALID_NEXT_TOKEN'],
  },
  resources: ({ ProtectConfigurationIds }, context) =>
    ProtectConfigurationIds?.length
      ? ProtectConfigurationIds.map((id) => protectConfigurationTail(idOf(context, id, field)))
      : [protectConfigurationTail('*')],
  async handler(input, context) {
    const filters = input.Filters ?? [];
    checkFilterValues(filters, configurationFilterRules);
    const ids = input.ProtectConfigurationIds?.length
      ? input.ProtectConfigurationIds.map((id) => idOf(context, id, field))
      : undefined;
    if (ids) await requireProtectConfigurations(context, ids);
    const { items, NextToken } = await pageByCreation(
      context,
      JSON.stringify(['DescribeProtectConfigurations', ids, filters]),
      input,
      (after, limit) => listProtectConfigurations(context, { ids, filters }, after, limit),
      (row) => row.protectConfigurationId,
    );
    // The model has no empty list here: none is the member left out.
    return items.length > 0
      ? { ProtectConfigurations: items.map((row) => presentProtectConfiguration(context, row)), NextToken }
      : {};
  },
});
