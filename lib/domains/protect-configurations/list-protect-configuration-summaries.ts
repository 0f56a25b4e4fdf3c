import { defineOperation } from '@/lib/operations/define-operation';
import { protectConfigurationTail } from './protect-configurations.rules';
import { idOf, requireProtectConfigurations, summariseProtectConfigurations } from './protect-configurations.rows';
import {
  listProtectConfigurationSummariesInput,
  listProtectConfigurationSummariesOutput,
} from './protect-configurations.shapes';

const field = 'ProtectConfigurationIds';

/** ListProtectConfigurationSummaries: name, configuration sets and blocked countries of each, newest first. */
export const listProtectConfigurationSummaries = defineOperation({
  name: 'ListProtectConfigurationSummaries',
  exposure: 'console',
  access: 'read',
  input: listProtectConfigurationSummariesInput,
  output: listProtectConfigurationSummariesOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ ProtectConfigurationIds }, context) =>
    ProtectConfigurationIds?.length
      ? ProtectConfigurationIds.map((id) => protectConfigurationTail(idOf(context, id, field)))
      : [protectConfigurationTail('*')],
  async handler({ ProtectConfigurationIds }, context) {
    const ids = ProtectConfigurationIds?.length
      ? ProtectConfigurationIds.map((id) => idOf(context, id, field))
      : undefined;
    if (ids) await requireProtectConfigurations(context, ids);
    return { ProtectConfigurations: await summariseProtectConfigurations(context, ids) };
  },
});
