import { sql, type SQL } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import type { Channel } from '@/lib/reference/channels';

/** The event types that each hold an event of this channel and status. */
export const typesOfEvent = (channel: Channel, status: string): string[] => [
  'ALL',
  `${channel}_ALL`,
  `${channel}_${status}`,
];

/**
 * As part of the statement that accepts a message with a configuration set: its first event, for each enabled destination of
 * the set that wants it. Needs a CTE `message` that has a row when the message is stored.
 */
export function publishFirstEvent(
  workspaceId: number,
  configurationSetName: string,
  messageId: string,
  channel: Channel,
  status: string,
): SQL {
  return sql`, publication as (
      insert into event_publications (event_destination_id, workspace_id, message_id, attempt, status)
      select d.event_destination_id, d.workspace_id, ${messageId}::uuid, 1, ${status}
        from event_destinations d
       where d.workspace_id = ${workspaceId} and d.configuration_set_name = ${configurationSetName} and d.enabled
         and d.matching_event_types && ${arrayOf('text', typesOfEvent(channel, status))} and exists (select from message)
    )`;
}

/** An event of a message that names a configuration set. */
export interface PublishedEvent {
  readonly workspaceId: number;
  readonly messageId: string;
  readonly attempt: number;
  readonly channel: Channel;
  readonly status: string;
  readonly configurationSet: string;
}

/**
 * Joins the statement that stores events: those that are new, for each enabled destination of their set that wants them, in
 * the order of the list. Needs a CTE `event` that gives the key of each stored event.
 */
export function publishStoredEvents(events: readonly PublishedEvent[]): SQL {
  return sql`
    insert into event_publications (event_destination_id, workspace_id, message_id, attempt, status)
    select d.event_destination_id, d.workspace_id, e.message_id, e.attempt, e.status
      from (select workspace_id, message_id, attempt, status, channel, configuration_set, min(place) as place
              from unnest(
                     ${arrayOf(
                       'int',
                       events.map(({ workspaceId }) => workspaceId),
                     )},
                     ${arrayOf(
                       'uuid',
                       events.map(({ messageId }) => messageId),
                     )},
                     ${arrayOf(
                       'smallint',
                       events.map(({ attempt }) => attempt),
                     )},
                     ${arrayOf(
                       'text',
                       events.map(({ status }) => status),
                     )},
                     ${arrayOf(
                       'text',
                       events.map(({ channel }) => channel),
                     )},
                     ${arrayOf(
                       'text',
                       events.map(({ configurationSet }) => configurationSet),
                     )}
                   ) with ordinality as p (workspace_id, message_id, attempt, status, channel, configuration_set, place)
             group by 1, 2, 3, 4, 5, 6) e
      join event using (workspace_id, message_id, attempt, status)
      join event_destinations d
        on d.workspace_id = e.workspace_id and d.configuration_set_name = e.configuration_set and d.enabled
       and d.matching_event_types && array['ALL', e.channel || '_ALL', e.channel || '_' || e.status]
     order by e.place`;
}
