import { configurationSetTail, setMembers } from '@/lib/domains/configuration-sets/configuration-sets.present';
import { configurationSetNameOf, lockConfigurationSet } from '@/lib/domains/configuration-sets/configuration-sets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import {
  deleteEventDestinationInput,
  deleteEventDestinationOutput,
} from '@/lib/reference/wire-shapes/delete-event-destination';
import { presentEventDestination } from './event-destinations.present';
import { deleteDestination, requireDestination } from './event-destinations.rows';

/** DeleteEventDestination: nothing more is published to it, what waits neither. Its target stays, with what it has. */
export const deleteEventDestination = defineOperation({
  name: 'DeleteEventDestination',
  exposure: 'public',
  access: 'write',
  input: deleteEventDestinationInput,
  output: deleteEventDestinationOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ ConfigurationSetName }, context) => [
    configurationSetTail(configurationSetNameOf(context, ConfigurationSetName)),
  ],
  async handler(input, context) {
    const set = await lockConfigurationSet(context, input.ConfigurationSetName);
    const row = await requireDestination(context, set.configurationSetName, input.EventDestinationName);
    await deleteDestination(context, row);
    return { ...setMembers(context, set), EventDestination: presentEventDestination(row) };
  },
});
