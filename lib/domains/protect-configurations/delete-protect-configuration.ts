import { removeAllTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { presentProtectConfiguration } from './protect-configurations.present';
import { deletionRefusal, protectConfigurationTail } from './protect-configurations.rules';
import {
  countConfigurationSets,
  deleteProtectConfigurationRows,
  idOf,
  lockProtectConfiguration,
} from './protect-configurations.rows';
import { deleteProtectConfigurationInput, deleteProtectConfigurationOutput } from './protect-configurations.shapes';

/** DeleteProtectConfiguration: one that is not protected and that nothing is associated with (guide 7518-7520). */
export const deleteProtectConfiguration = defineOperation({
  name: 'DeleteProtectConfiguration',
  exposure: 'public',
  access: 'write',
  input: deleteProtectConfigurationInput,
  output: deleteProtectConfigurationOutput,
  errors: {
    ConflictException: [
      'DELETION_PROTECTION_ENABLED',
      'PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET',
      'PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT',
    ],
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN'],
  },
  resources: ({ ProtectConfigurationId }, context) => [protectConfigurationTail(idOf(context, ProtectConfigurationId))],
  async handler({ ProtectConfigurationId }, context) {
    await lockWorkspace(context);
    const row = await lockProtectConfiguration(context, ProtectConfigurationId);
    const { protectConfigurationId } = row;
    const refusal = deletionRefusal(row, await countConfigurationSets(context, protectConfigurationId));
    if (refusal) throw refusal;
    await deleteProtectConfigurationRows(context, protectConfigurationId);
    await removeAllTags(context, protectConfigurationTail(protectConfigurationId));
    return presentProtectConfiguration(context, row);
  },
});
