import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { presentAssociation } from './protect-configurations.present';
import { associationTails } from './association-tails';
import {
  lockProtectConfiguration,
  requireConfigurationSet,
  setProtectConfigurationOf,
} from './protect-configurations.rows';
import {
  associateProtectConfigurationInput,
  associateProtectConfigurationOutput,
} from './protect-configurations.shapes';

/**
 * AssociateProtectConfiguration: gives a configuration set this protect configuration, in the place of the one that it may
 * have (guide 6639): a set has one at most, a protect configuration any number of sets.
 */
export const associateProtectConfiguration = defineOperation({
  name: 'AssociateProtectConfiguration',
  exposure: 'public',
  access: 'write',
  input: associateProtectConfigurationInput,
  output: associateProtectConfigurationOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: associationTails,
  async handler({ ProtectConfigurationId, ConfigurationSetName }, context) {
    // Nothing that is about to be deleted is associated: who deletes either takes this lock.
    await lockWorkspace(context);
    const { protectConfigurationId } = await lockProtectConfiguration(context, ProtectConfigurationId);
    const { configurationSetName } = await requireConfigurationSet(context, ConfigurationSetName);
    await setProtectConfigurationOf(context, configurationSetName, protectConfigurationId);
    return presentAssociation(context, protectConfigurationId, configurationSetName);
  },
});
