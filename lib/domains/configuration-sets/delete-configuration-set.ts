import { deleteDestinationsOfSet, destinationsOfSets } from '@/lib/domains/event-destinations/event-destinations.rows';
import { removeAllTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import {
  deleteConfigurationSetInput,
  deleteConfigurationSetOutput,
} from '@/lib/reference/wire-shapes/delete-configuration-set';
import { configurationSetTail, presentConfigurationSet } from './configuration-sets.present';
import { configurationSetNameOf, deleteConfigurationSetRow, lockConfigurationSet } from './configuration-sets.rows';

/** DeleteConfigurationSet: a set with its event destinations and tags. Messages that named it keep its name. */
export const deleteConfigurationSet = defineOperation({
  name: 'DeleteConfigurationSet',
  exposure: 'public',
  access: 'write',
  input: deleteConfigurationSetInput,
  output: deleteConfigurationSetOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ ConfigurationSetName }, context) => [
    configurationSetTail(configurationSetNameOf(context, ConfigurationSetName)),
  ],
  async handler(input, context) {
    const row = await lockConfigurationSet(context, input.ConfigurationSetName);
    const { configurationSetName } = row;
    const destinations = await destinationsOfSets(context, [configurationSetName]);
    await deleteDestinationsOfSet(context, configurationSetName);
    await deleteConfigurationSetRow(context, row);
    await removeAllTags(context, configurationSetTail(configurationSetName));
    const { ProtectConfigurationId: _gone, ...deleted } = presentConfigurationSet(
      context,
      row,
      destinations.get(configurationSetName) ?? [],
    );
    return deleted;
  },
});
