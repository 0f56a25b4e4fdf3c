import { configurationSetTail } from '@/lib/domains/configuration-sets/configuration-sets.present';
import {
  configurationSetNameOf,
  requireConfigurationSet,
} from '@/lib/domains/configuration-sets/configuration-sets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { sendSampleEventInput, sendSampleEventOutput } from './event-destinations.shapes';
import { requireDestination, storeSample } from './event-destinations.rows';
import { sampleEvent } from './sample-event';

/** SendSampleEvent: publishes an event of no message to a destination, enabled or not, to see that it arrives. */
export const sendSampleEvent = defineOperation({
  name: 'SendSampleEvent',
  exposure: 'console',
  access: 'write',
  input: sendSampleEventInput,
  output: sendSampleEventOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ ConfigurationSetName }, context) => [
    configurationSetTail(configurationSetNameOf(context, ConfigurationSetName)),
  ],
  async handler(input, context) {
    const { configurationSetName } = await requireConfigurationSet(context, input.ConfigurationSetName);
    const row = await requireDestination(context, configurationSetName, input.EventDestinationName);
    const record = sampleEvent(row.matchingEventTypes, context.newUuid(), context.now);
    await storeSample(context, row, record);
    return { Record: { ...record } };
  },
});
