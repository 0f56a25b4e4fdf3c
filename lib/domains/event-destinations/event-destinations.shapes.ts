import { z } from 'zod';
import { mostSetupNameCharacters } from './automatic-setup';
import {
  createEventDestinationInput,
  createEventDestinationOutput,
} from '@/lib/reference/wire-shapes/create-event-destination';
import { updateEventDestinationInput } from '@/lib/reference/wire-shapes/update-event-destination';
import { wireString, wireTimestamp } from '@/lib/reference/wire-types';

export { createEventDestinationInput, updateEventDestinationInput };

const eventDestination = createEventDestinationOutput.shape.EventDestination.unwrap();

/** An event destination as the service's answers have it. */
export type EventDestination = z.infer<typeof eventDestination>;
export type EventTypeName = EventDestination['MatchingEventTypes'][number];
export type CreateEventDestinationInput = z.infer<typeof createEventDestinationInput>;
export type UpdateEventDestinationInput = z.infer<typeof updateEventDestinationInput>;

/** The members that name one destination. */
export const destinationKey = createEventDestinationInput.pick({
  ConfigurationSetName: true,
  EventDestinationName: true,
});

export const listEventDestinationsInput = createEventDestinationInput.pick({ ConfigurationSetName: true });

const detailedDestination = eventDestination.extend({
  /** The name in the ARN of its target. */
  TargetName: z.string(),
  /** When its target last took events. */
  LastDeliveryTimestamp: wireTimestamp().optional(),
  /** Events that its target has not taken yet. */
  WaitingEvents: z.number(),
  /** What its target could not pass on: a topic's dead letters, a stream's tries since its last batch. */
  Failures: z.number(),
  LastFailure: z.string().optional(),
});
export type DetailedEventDestination = z.infer<typeof detailedDestination>;

export const listEventDestinationsOutput = z.object({ EventDestinations: z.array(detailedDestination) });

export const setUpEventDestinationsInput = createEventDestinationInput.pick({ ConfigurationSetName: true }).extend({
  /** What the names of the three destinations begin with, and the name of their targets. */
  EventDestinationName: wireString({ min: 1, max: mostSetupNameCharacters, pattern: /^[A-Za-z0-9_-]+$/u }),
});
export type SetUpEventDestinationsInput = z.infer<typeof setUpEventDestinationsInput>;
export const setUpEventDestinationsOutput = z.object({
  ConfigurationSetName: z.string(),
  EventDestinations: z.array(eventDestination),
});

export const sendSampleEventInput = destinationKey;
export const sendSampleEventOutput = z.object({ Record: z.record(z.string(), z.unknown()) });
