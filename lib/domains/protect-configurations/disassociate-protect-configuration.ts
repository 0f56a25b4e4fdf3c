import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict } from '@/lib/operations/operation-error';
import { presentAssociation } from './protect-configurations.present';
import { associationTails } from './association-tails';
import { resourceType } from './protect-configurations.rules';
import {
  requireConfigurationSet,
  requireProtectConfiguration,
  setProtectConfigurationOf,
} from './protect-configurations.rows';
import {
  disassociateProtectConfigurationInput,
  disassociateProtectConfigurationOutput,
} from './protect-configurations.shapes';

/** DisassociateProtectConfiguration: takes this protect configuration away from a configuration set that has it. */
export const disassociateProtectConfiguration = defineOperation({
  name: 'DisassociateProtectConfiguration',
  exposure: 'public',
  access: 'write',
  input: disassociateProtectConfigurationInput,
  output: disassociateProtectConfigurationOutput,
  errors: {
    ConflictException: ['PROTECT_CONFIGURATION_NOT_ASSOCIATED_WITH_CONFIGURATION_SET'],
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN'],
  },
  resources: associationTails,
  async handler({ ProtectConfigurationId, ConfigurationSetName }, context) {
    await lockWorkspace(context);
    const { protectConfigurationId } = await requireProtectConfiguration(context, ProtectConfigurationId);
    const set = await requireConfigurationSet(context, ConfigurationSetName);
    if (set.protectConfigurationId !== protectConfigurationId) {
      throw conflict(
        'PROTECT_CONFIGURATION_NOT_ASSOCIATED_WITH_CONFIGURATION_SET',
        `The configuration set ${set.configurationSetName} does not use ${protectConfigurationId}.`,
        resourceType,
        protectConfigurationId,
      );
    }
    await setProtectConfigurationOf(context, set.configurationSetName, null);
    return presentAssociation(context, protectConfigurationId, set.configurationSetName);
  },
});
