import { configurationSetTail } from '@/lib/domains/configuration-sets/configuration-sets.present';
import { configurationSetNameOf, lockConfigurationSet } from '@/lib/domains/configuration-sets/configuration-sets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { automaticDestinations } from './automatic-setup';
import { createEventDestination } from './create-event-destination';
import { setUpEventDestinationsInput, setUpEventDestinationsOutput } from './event-destinations.shapes';

/**
 * SetUpEventDestinations: the automatic setup of a set. A log group, a stream and a topic, made where they are not there yet,
 * each with a destination that gets all events; all three or none.
 */
export const setUpEventDestinations = defineOperation({
  name: 'SetUpEventDestinations',
  exposure: 'console',
  access: 'write',
  input: setUpEventDestinationsInput,
  output: setUpEventDestinationsOutput,
  errors: {
    ConflictException: ['RESOURCE_ALREADY_EXISTS'],
    ResourceNotFoundException: [],
    ServiceQuotaExceededException: ['EVENT_DESTINATIONS_PER_CONFIGURATION_SET'],
    ValidationException: ['INVALID_ARN'],
  },
  resources: ({ ConfigurationSetName }, context) => [
    configurationSetTail(configurationSetNameOf(context, ConfigurationSetName)),
  ],
  async handler({ ConfigurationSetName, EventDestinationName }, context) {
    // First of all: two that set up one set at once follow each other, whole.
    const { configurationSetName } = await lockConfigurationSet(context, ConfigurationSetName);
    const EventDestinations = [];
    for (const input of automaticDestinations(context.workspace, configurationSetName, EventDestinationName)) {
      const { EventDestination } = await context.run(createEventDestination, input);
      if (EventDestination) EventDestinations.push(EventDestination);
    }
    return { ConfigurationSetName: configurationSetName, EventDestinations };
  },
});
