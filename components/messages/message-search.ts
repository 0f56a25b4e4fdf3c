import type { z } from 'zod';
import type { FilterProperty } from '@/components/patterns/resource-table/table-definition';
import { filterValues, type FilterToken, type TableState } from '@/components/patterns/resource-table/table-state';
import { messageStatusLook } from '@/components/messages/message-status';
import { channelWords, outcomeWords } from '@/components/messages/message-words';
import { messageTypeLabels } from '@/components/phone-numbers/phone-number-words';
import {
  intervalLabel,
  relativeRangeKeys,
  relativeRanges,
  timeRangeOf,
} from '@/components/messages/message-time-range';
import { messageFilterNames, type searchMessagesInput } from '@/lib/domains/messages/messages.shapes';
import { channels } from '@/lib/reference/channels';
import { countries } from '@/lib/reference/countries';
import { messageOutcomes, messageStatuses, statusesWith } from '@/lib/reference/event-types';
import { parseE164 } from '@/lib/reference/phone-number';

type SearchInput = z.input<typeof searchMessagesInput>;
type Choice = { value: string; label: string };

/** The property of the time range. */
export const acceptedProperty = 'accepted';

/** Stands for every status with this outcome. The other properties are SearchMessages' own filters. */
export const outcomeProperty = 'outcome';

const equals = ['='] as const;

const choices = <Value extends string>(words: Readonly<Record<Value, string>>): Choice[] =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }));

const statusChoices: readonly Choice[] = [
  ...new Set(channels.flatMap((channel) => messageStatuses[channel].map(({ status }) => status))),
]
  .map((value) => ({ value, label: messageStatusLook(value, true).label }))
  .sort((a, b) => a.label.localeCompare(b.label, 'en'));

const countryChoices: readonly Choice[] = countries.map(({ iso, name }) => ({ value: iso, label: name }));

const ownProperties: readonly FilterProperty[] = [
  { id: 'status', label: 'Status', operators: equals, values: statusChoices },
  { id: outcomeProperty, label: 'Outcome', operators: equals, values: choices(outcomeWords) },
  { id: 'destination-phone-number', label: 'Destination', operators: equals },
  { id: 'origination-identity', label: 'Originator', operators: equals },
  { id: 'iso-country-code', label: 'Country', operators: equals, values: countryChoices },
  { id: 'message-type', label: 'Type', operators: equals, values: choices(messageTypeLabels) },
  { id: 'configuration-set-name', label: 'Configuration set', operators: equals },
  { id: 'channel', label: 'Channel', operators: equals, values: choices(channelWords) },
];

const rangeChoices: readonly Choice[] = relativeRangeKeys.map((key) => ({
  value: key,
  label: relativeRanges[key].label,
}));

/**
 * What the list can be filtered by. A custom time range is a value like any other, and known as soon as the URL has it.
 *
 * @param filterTexts the URL's `filter` parameters
 */
export function messageFilterProperties(filterTexts: readonly string[]): readonly FilterProperty[] {
  const start = `${acceptedProperty}=`;
  const custom = filterTexts
    .filter((text) => text.startsWith(start))
    .flatMap((text) => {
      const value = text.slice(start.length);
      const label = intervalLabel(value);
      return label === undefined ? [] : [{ value, label }];
    });
  return [
    ...ownProperties,
    { id: acceptedProperty, label: 'Accepted', operators: equals, values: [...rangeChoices, ...custom] },
  ];
}

const messageIdForm = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const senderForm = /^[A-Za-z0-9-]{1,11}$/;

/** A number as people write or paste it, without what only helps the eye. */
const withoutPunctuation = (text: string) => text.replace(/[\s().\u2010-\u2015-]/g, '');

/** What free text can mean in this list: a value that some property has, a number, or a sender. */
function tokenOfText(text: string): FilterToken | undefined {
  for (const property of ownProperties) {
    const found = property.values?.find(({ label }) => label.toLowerCase() === text.toLowerCase());
    if (found) return { property: property.id, operator: '=', value: found.value };
  }
  const phoneNumber = parseE164(withoutPunctuation(text));
  if (phoneNumber) return { property: 'destination-phone-number', operator: '=', value: phoneNumber };
  return senderForm.test(text) ? { property: 'origination-identity', operator: '=', value: text } : undefined;
}

/**
 * The list's state with free text read as the property that it can only mean. Messages have no full-text index: text that
 * means nothing here is named as left out. A message ID is no condition but the message itself.
 */
export function readMessageState(state: TableState): { state: TableState; messageId?: string } {
  const filters: FilterToken[] = [];
  const ignoredFilters = [...state.ignoredFilters];
  let messageId: string | undefined;
  for (const token of state.filters) {
    if (token.property !== null) filters.push(token);
    else {
      const text = token.value.trim();
      const meant = tokenOfText(text);
      if (messageIdForm.test(text)) messageId = text.toLowerCase();
      else if (meant) filters.push(meant);
      else ignoredFilters.push(token.value);
    }
  }
  return { state: { ...state, filters, ignoredFilters }, ...(messageId !== undefined && { messageId }) };
}

const numberProperties: readonly string[] = ['destination-phone-number', 'origination-identity'];

/** Numbers may be pasted as they are shown; a sender ID stays as it is, hyphens and all. */
const filterValue = (property: string, value: string) =>
  numberProperties.includes(property) ? (parseE164(withoutPunctuation(value)) ?? value) : value;

/** The filter of a state as SearchMessages takes it; page and page size are the caller's. Conditions must all hold. */
export function toSearchInput(state: TableState, now: Date): Pick<SearchInput, 'Filters' | 'StartTime' | 'EndTime'> {
  const filters: NonNullable<SearchInput['Filters']> = messageFilterNames.flatMap((Name) =>
    filterValues(state, Name, '=').map((value) => ({ Name, Values: [filterValue(Name, value)] })),
  );
  for (const outcome of messageOutcomes) {
    if (!filterValues(state, outcomeProperty, '=').includes(outcome)) continue;
    filters.push({ Name: 'status', Values: statusesWith(outcome) });
  }
  const ranges = filterValues(state, acceptedProperty, '=').flatMap((value) => timeRangeOf(value, now) ?? []);
  const starts = ranges.map(({ from }) => from.getTime() / 1000);
  const ends = ranges.flatMap(({ until }) => (until ? [until.getTime() / 1000] : []));
  return {
    ...(filters.length > 0 && { Filters: filters }),
    ...(starts.length > 0 && { StartTime: Math.max(...starts) }),
    ...(ends.length > 0 && { EndTime: Math.min(...ends) }),
  };
}
