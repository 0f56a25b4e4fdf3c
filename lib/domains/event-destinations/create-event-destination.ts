import { configurationSetTail, setMembers } from '@/lib/domains/configuration-sets/configuration-sets.present';
import { configurationSetNameOf, lockConfigurationSet } from '@/lib/domains/configuration-sets/configuration-sets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { conflict, quotaExceeded } from '@/lib/operations/operation-error';
import { quota } from '@/lib/reference/quotas';
import {
  createEventDestinationInput,
  createEventDestinationOutput,
} from '@/lib/reference/wire-shapes/create-event-destination';
import { presentEventDestination } from './event-destinations.present';
import { countDestinations, insertDestination } from './event-destinations.rows';
import { requireTarget } from './event-destinations.rules';
import { openTarget } from './targets.rows';

/** CreateEventDestination: one more place that the events of a set go to, from now on. Its target is made on first use. */
export const createEventDestination = defineOperation({
  name: 'CreateEventDestination',
  exposure: 'public',
  access: 'write',
  input: createEventDestinationInput,
  output: createEventDestinationOutput,
  errors: {
    ConflictException: ['RESOURCE_ALREADY_EXISTS'],
    ResourceNotFoundException: [],
    ServiceQuotaExceededException: ['EVENT_DESTINATIONS_PER_CONFIGURATION_SET'],
    ValidationException: [
      'INVALID_ARN',
      'INVALID_PARAMETER',
      'MISSING_PARAMETER',
      'PARAMETERS_CANNOT_BE_USED_TOGETHER',
      'RESOURCE_NOT_ACCESSIBLE',
    ],
  },
  resources: ({ ConfigurationSetName }, context) => [
    configurationSetTail(configurationSetNameOf(context, ConfigurationSetName)),
  ],
  async handler(input, context) {
    const target = requireTarget(context.workspace, input);
    const set = await lockConfigurationSet(context, input.ConfigurationSetName);
    const { configurationSetName } = set;
    const row = await insertDestination(context, {
      ...target,
      configurationSetName,
      eventDestinationName: input.EventDestinationName,
      enabled: true,
      matchingEventTypes: [...new Set(input.MatchingEventTypes)],
      createdAt: context.now,
    });
    if (!row) {
      throw conflict(
        'RESOURCE_ALREADY_EXISTS',
        `${configurationSetName} has an event destination ${input.EventDestinationName} already.`,
        'event-destination',
        input.EventDestinationName,
      );
    }
    const most = quota('eventDestinations');
    if ((await countDestinations(context, configurationSetName)) > most) {
      throw quotaExceeded(
        'EVENT_DESTINATIONS_PER_CONFIGURATION_SET',
        `${configurationSetName} has its ${most} event destinations already. Delete one first.`,
      );
    }
    await openTarget(context, target);
    return { ...setMembers(context, set), EventDestination: presentEventDestination(row) };
  },
});
