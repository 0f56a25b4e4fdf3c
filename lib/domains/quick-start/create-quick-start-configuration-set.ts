import { createConfigurationSet } from '@/lib/domains/configuration-sets';
import {
  createEventDestination,
  setUpEventDestinations,
  updateEventDestination,
} from '@/lib/domains/event-destinations';
import { defineOperation } from '@/lib/operations/define-operation';
import { mergeErrors } from './merge-errors';
import { beginStep, finishStep } from './quick-start.rows';
import { createQuickStartConfigurationSetInput, createQuickStartConfigurationSetOutput } from './quick-start.shapes';

/**
 * CreateQuickStartConfigurationSet: the tutorial's second step. A configuration set with its event destinations, and the note
 * that it is done: all or nothing, so that a destination that is refused leaves no set that is in the way of the next try.
 */
export const createQuickStartConfigurationSet = defineOperation({
  name: 'CreateQuickStartConfigurationSet',
  exposure: 'console',
  access: 'write',
  input: createQuickStartConfigurationSetInput,
  output: createQuickStartConfigurationSetOutput,
  errors: mergeErrors(
    { AccessDeniedException: [] },
    createConfigurationSet.errors,
    setUpEventDestinations.errors,
    createEventDestination.errors,
    updateEventDestination.errors,
  ),
  async handler({ Tags, ClientToken: _token, Enabled = true, ...destination }, context) {
    const { ConfigurationSetName, EventDestinationName } = destination;
    await beginStep(context, 'CONFIGURATION_SET');
    const set = await context.runRecorded(createConfigurationSet, { ConfigurationSetName, Tags });
    const { CloudWatchLogsDestination, KinesisFirehoseDestination, SnsDestination } = destination;
    if (CloudWatchLogsDestination ?? KinesisFirehoseDestination ?? SnsDestination) {
      const MatchingEventTypes = destination.MatchingEventTypes ?? ['ALL'];
      await context.runRecorded(createEventDestination, { ...destination, MatchingEventTypes });
      if (!Enabled) {
        await context.runRecorded(updateEventDestination, { ConfigurationSetName, EventDestinationName, Enabled });
      }
    } else {
      await context.runRecorded(setUpEventDestinations, { ConfigurationSetName, EventDestinationName });
    }
    await finishStep(context, 'CONFIGURATION_SET', ConfigurationSetName);
    return set;
  },
});
