import { putTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict, quotaExceeded } from '@/lib/operations/operation-error';
import { quota } from '@/lib/reference/quotas';
import {
  createConfigurationSetInput,
  createConfigurationSetOutput,
} from '@/lib/reference/wire-shapes/create-configuration-set';
import { configurationSetTail, setMembers } from './configuration-sets.present';
import { countConfigurationSets, insertConfigurationSet } from './configuration-sets.rows';

/** CreateConfigurationSet: a set without defaults and event destinations. */
export const createConfigurationSet = defineOperation({
  name: 'CreateConfigurationSet',
  exposure: 'public',
  access: 'write',
  input: createConfigurationSetInput,
  output: createConfigurationSetOutput,
  errors: {
    ConflictException: ['RESOURCE_ALREADY_EXISTS'],
    ServiceQuotaExceededException: ['CONFIGURATION_SETS_PER_ACCOUNT', 'TAGS_PER_RESOURCE'],
    ValidationException: ['INVALID_PARAMETER'],
  },
  resources: ({ ConfigurationSetName }) => [configurationSetTail(ConfigurationSetName)],
  async handler({ ConfigurationSetName, Tags }, context) {
    await lockWorkspace(context);
    const row = await insertConfigurationSet(context, ConfigurationSetName);
    if (!row) {
      throw conflict(
        'RESOURCE_ALREADY_EXISTS',
        `There is a configuration set ${ConfigurationSetName} already.`,
        'configuration-set',
        ConfigurationSetName,
      );
    }
    const most = quota('configurationSets');
    if ((await countConfigurationSets(context)) > most) {
      throw quotaExceeded(
        'CONFIGURATION_SETS_PER_ACCOUNT',
        `This workspace has its ${most} configuration sets already. Delete one, or ask for a higher quota.`,
      );
    }
    await putTags(context, configurationSetTail(ConfigurationSetName), Tags ?? []);
    return { ...setMembers(context, row), Tags, CreatedTimestamp: row.createdAt };
  },
});
