import { configurationSetTail, setMembers } from '@/lib/domains/configuration-sets/configuration-sets.present';
import { configurationSetNameOf, lockConfigurationSet } from '@/lib/domains/configuration-sets/configuration-sets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import {
  updateEventDestinationInput,
  updateEventDestinationOutput,
} from '@/lib/reference/wire-shapes/update-event-destination';
import { presentEventDestination } from './event-destinations.present';
import { changeDestination, requireDestination } from './event-destinations.rows';
import { checkSameKind, targetOf } from './event-destinations.rules';
import { openTarget } from './targets.rows';

/** UpdateEventDestination: changes what is given. Events that wait already go to the target as it is when they leave. */
export const updateEventDestination = defineOperation({
  name: 'UpdateEventDestination',
  exposure: 'public',
  access: 'write',
  input: updateEventDestinationInput,
  output: updateEventDestinationOutput,
  errors: {
    ConflictException: ['EVENT_DESTINATION_MISMATCH'],
    ResourceNotFoundException: [],
    ValidationException: [
      'INVALID_ARN',
      'INVALID_PARAMETER',
      'PARAMETERS_CANNOT_BE_USED_TOGETHER',
      'RESOURCE_NOT_ACCESSIBLE',
    ],
  },
  resources: ({ ConfigurationSetName }, context) => [
    configurationSetTail(configurationSetNameOf(context, ConfigurationSetName)),
  ],
  async handler(input, context) {
    const target = targetOf(context.workspace, input);
    const set = await lockConfigurationSet(context, input.ConfigurationSetName);
    const before = await requireDestination(context, set.configurationSetName, input.EventDestinationName);
    if (target) {
      checkSameKind(before.eventDestinationName, before.targetKind, target.targetKind);
      await openTarget(context, target);
    }
    const after = await changeDestination(context, before, {
      ...target,
      enabled: input.Enabled,
      matchingEventTypes: input.MatchingEventTypes && [...new Set(input.MatchingEventTypes)],
    });
    return { ...setMembers(context, set), EventDestination: presentEventDestination(after) };
  },
});
