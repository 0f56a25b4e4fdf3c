import type { z } from 'zod';
import { createEventDestinationOutput } from '@/lib/reference/wire-shapes/create-event-destination';

/** An event destination as the service's answers have it. */
export type EventDestination = NonNullable<z.infer<typeof createEventDestinationOutput>['EventDestination']>;
export type EventTypeName = EventDestination['MatchingEventTypes'][number];
