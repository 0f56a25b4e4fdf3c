'use server';

import type { z } from 'zod';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import * as operations from '.';
import type {
  CreateEventDestinationInput,
  destinationKey,
  sendSampleEventOutput,
  SetUpEventDestinationsInput,
  UpdateEventDestinationInput,
} from './event-destinations.shapes';

type Key = z.infer<typeof destinationKey>;

/** Adds a destination, and turns it off at once where it shall not publish yet: the service makes them enabled. */
export async function createEventDestination(
  input: CreateEventDestinationInput,
  enabled: boolean,
): Promise<ActionResult<object>> {
  const made = await callFromAction(operations.createEventDestination, input);
  if (!made.ok || enabled) return made;
  const { ConfigurationSetName, EventDestinationName } = input;
  return callFromAction(operations.updateEventDestination, {
    ConfigurationSetName,
    EventDestinationName,
    Enabled: false,
  });
}

export async function setUpEventDestinations(input: SetUpEventDestinationsInput): Promise<ActionResult<object>> {
  return callFromAction(operations.setUpEventDestinations, input);
}

export async function updateEventDestination(input: UpdateEventDestinationInput): Promise<ActionResult<object>> {
  return callFromAction(operations.updateEventDestination, input);
}

export async function deleteEventDestination(key: Key): Promise<ActionResult<object>> {
  return callFromAction(operations.deleteEventDestination, key);
}

export async function sendSampleEvent(key: Key): Promise<ActionResult<z.infer<typeof sendSampleEventOutput>>> {
  return callFromAction(operations.sendSampleEvent, key);
}
