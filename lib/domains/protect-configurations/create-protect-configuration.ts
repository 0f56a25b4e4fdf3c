import { putTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { quotaExceeded } from '@/lib/operations/operation-error';
import { quota } from '@/lib/reference/quotas';
import { presentProtectConfiguration } from './protect-configurations.present';
import { protectConfigurationTail } from './protect-configurations.rules';
import { countProtectConfigurations, insertProtectConfiguration } from './protect-configurations.rows';
import { createProtectConfigurationInput, createProtectConfigurationOutput } from './protect-configurations.shapes';

/** CreateProtectConfiguration: a new one, which allows every country on every channel (guide 7345). */
export const createProtectConfiguration = defineOperation({
  name: 'CreateProtectConfiguration',
  exposure: 'public',
  access: 'write',
  input: createProtectConfigurationInput,
  output: createProtectConfigurationOutput,
  errors: {
    ConflictException: ['RESOURCE_ALREADY_EXISTS'],
    ServiceQuotaExceededException: ['PROTECT_CONFIGURATIONS_PER_ACCOUNT', 'TAGS_PER_RESOURCE'],
    ValidationException: ['INVALID_PARAMETER'],
  },
  // It has no id yet: a policy must allow every protect configuration of the workspace.
  resources: () => [protectConfigurationTail('*')],
  async handler({ DeletionProtectionEnabled = false, Tags }, context) {
    await lockWorkspace(context);
    const most = quota('protectConfigurations');
    if ((await countProtectConfigurations(context)) >= most) {
      throw quotaExceeded(
        'PROTECT_CONFIGURATIONS_PER_ACCOUNT',
        `This workspace has its ${most} protect configurations already. Delete one first.`,
      );
    }
    const row = await insertProtectConfiguration(context, {
      protectConfigurationId: `protect-${context.newHex()}`,
      deletionProtectionEnabled: DeletionProtectionEnabled,
    });
    await putTags(context, protectConfigurationTail(row.protectConfigurationId), Tags ?? []);
    return { ...presentProtectConfiguration(context, row), Tags };
  },
});
