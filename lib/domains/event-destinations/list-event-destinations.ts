import { configurationSetTail } from '@/lib/domains/configuration-sets/configuration-sets.present';
import {
  configurationSetNameOf,
  requireConfigurationSet,
} from '@/lib/domains/configuration-sets/configuration-sets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { presentEventDestination } from './event-destinations.present';
import { deliveryOfDestinations, destinationsOfSets } from './event-destinations.rows';
import { listEventDestinationsInput, listEventDestinationsOutput } from './event-destinations.shapes';

/** ListEventDestinations: the destinations of a set in order of creation, each with how its publishing goes. */
export const listEventDestinations = defineOperation({
  name: 'ListEventDestinations',
  exposure: 'console',
  access: 'read',
  input: listEventDestinationsInput,
  output: listEventDestinationsOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ ConfigurationSetName }, context) => [
    configurationSetTail(configurationSetNameOf(context, ConfigurationSetName)),
  ],
  async handler(input, context) {
    const { configurationSetName } = await requireConfigurationSet(context, input.ConfigurationSetName);
    const rows = (await destinationsOfSets(context, [configurationSetName])).get(configurationSetName) ?? [];
    const delivery = await deliveryOfDestinations(context, rows);
    return {
      EventDestinations: rows.map((row) => {
        const state = delivery.get(row.eventDestinationId);
        return {
          ...presentEventDestination(row),
          TargetName: row.targetName,
          LastDeliveryTimestamp: row.lastPublishedAt ?? undefined,
          WaitingEvents: state?.waiting ?? 0,
          Failures: state?.failures ?? 0,
          LastFailure: state?.lastFailure ?? undefined,
        };
      }),
    };
  },
});
