import type { EventTypeName } from '@/lib/domains/event-destinations/event-destinations.shapes';
import { channels, type Channel } from '@/lib/reference/channels';
import { eventTypes } from '@/lib/reference/event-types';

/** Which events of each channel a destination gets, as the form asks for them. */
export type EventSelection = Record<Channel, { all: boolean; types: readonly EventTypeName[] }> & {
  /** Types that the form does not offer, and keeps as they are. */
  others: readonly EventTypeName[];
};

/** The events of a channel that can be chosen one by one. */
export const typesOfChannel = (channel: Channel) =>
  eventTypes
    .filter((type) => type.channel === channel && type.type !== `${channel}_ALL`)
    // The service's model has every type of the list.
    .map(({ type, label, description }) => ({ type: type as EventTypeName, label, description }));

const offered = new Set<string>([
  'ALL',
  ...channels.flatMap((channel) => [`${channel}_ALL`, ...typesOfChannel(channel).map(({ type }) => type)]),
]);

/** Everything: what a new destination starts with. */
export const wholeSelection: EventSelection = {
  TEXT: { all: true, types: [] },
  MEDIA: { all: true, types: [] },
  VOICE: { all: true, types: [] },
  others: [],
};

export function selectionOf(matchingEventTypes: readonly EventTypeName[]): EventSelection {
  const has = new Set<string>(matchingEventTypes);
  const ofChannel = (channel: Channel) => ({
    all: has.has('ALL') || has.has(`${channel}_ALL`),
    types: typesOfChannel(channel)
      .map(({ type }) => type)
      .filter((type) => has.has(type)),
  });
  return {
    TEXT: ofChannel('TEXT'),
    MEDIA: ofChannel('MEDIA'),
    VOICE: ofChannel('VOICE'),
    others: matchingEventTypes.filter((type) => !offered.has(type)),
  };
}

/** The types as the service takes them: `ALL` where nothing is left out. */
export function matchingTypesOf(selection: EventSelection): EventTypeName[] {
  if (channels.every((channel) => selection[channel].all)) return ['ALL', ...selection.others];
  const chosen = channels.flatMap((channel): readonly EventTypeName[] =>
    selection[channel].all ? [`${channel}_ALL`] : selection[channel].types,
  );
  return [...chosen, ...selection.others];
}

const channelWords: Readonly<Record<Channel, string>> = { TEXT: 'SMS', MEDIA: 'MMS', VOICE: 'voice' };

/** "All events"; "All SMS events, 3 MMS events": what a table has room for. */
export function selectionText(matchingEventTypes: readonly EventTypeName[]): string {
  const selection = selectionOf(matchingEventTypes);
  if (channels.every((channel) => selection[channel].all)) return 'All events';
  const parts = channels.flatMap((channel) => {
    const { all, types } = selection[channel];
    const words = channelWords[channel];
    if (all) return [`All ${words} events`];
    return types.length > 0 ? [`${types.length} ${words} ${types.length === 1 ? 'event' : 'events'}`] : [];
  });
  if (selection.others.length > 0) parts.push(`${selection.others.length} other`);
  return parts.join(', ');
}

export { channelWords as eventChannelWords };
