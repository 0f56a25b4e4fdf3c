import type { AnyOperation } from '@/lib/operations/define-operation';
import { createEventDestination } from './create-event-destination';
import { deleteEventDestination } from './delete-event-destination';
import { listEventDestinations } from './list-event-destinations';
import { sendSampleEvent } from './send-sample-event';
import { setUpEventDestinations } from './set-up-event-destinations';
import { updateEventDestination } from './update-event-destination';

export {
  createEventDestination,
  deleteEventDestination,
  listEventDestinations,
  sendSampleEvent,
  setUpEventDestinations,
  updateEventDestination,
};

export const eventDestinationOperations: readonly AnyOperation[] = [
  createEventDestination,
  deleteEventDestination,
  listEventDestinations,
  sendSampleEvent,
  setUpEventDestinations,
  updateEventDestination,
];
