import { messageTypeLabels } from '@/components/phone-numbers/phone-number-words';
import { channelWords } from '@/components/messages/message-words';
import type { FilterProperty } from '@/components/patterns/resource-table/table-definition';
import { filterValues, type FilterToken, type TableState } from '@/components/patterns/resource-table/table-state';
import {
  deliveryFilterNames,
  type DeliveryQuestion,
  type DeliveryRange,
} from '@/lib/domains/delivery-statistics/delivery-statistics.shapes';
import { countries } from '@/lib/reference/countries';
import { parseE164 } from '@/lib/reference/phone-number';
import type { MessageFilter } from '@/lib/routes';

/** The ranges that the page offers; the keys stand in URLs. */
export const deliveryRangeChoices = {
  '24h': { label: 'Last 24 hours', range: 'LAST_24_HOURS' },
  '7d': { label: 'Last 7 days', range: 'LAST_7_DAYS' },
  '30d': { label: 'Last 30 days', range: 'LAST_30_DAYS' },
  '90d': { label: 'Last 90 days', range: 'LAST_90_DAYS' },
} as const satisfies Record<string, { label: string; range: DeliveryRange }>;

export type DeliveryRangeKey = keyof typeof deliveryRangeChoices;

const defaultRange = '7d' satisfies DeliveryRangeKey;

const DATES = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A day in words; text that is no day stays as it is, for the operation to refuse. */
function dayWords(date: string): string {
  const midnight = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(midnight.getTime()) ? date : DAY.format(midnight);
}

export interface ChosenRange {
  /** As it stands in the URL. */
  readonly key: string;
  readonly label: string;
  readonly question: Pick<DeliveryQuestion, 'Range' | 'StartDate' | 'EndDate'>;
}

/** The range that a URL names; the default for text that is none. */
export function readRange(text: string | undefined): ChosenRange {
  const [, StartDate, EndDate] = DATES.exec(text ?? '') ?? [];
  if (StartDate !== undefined && EndDate !== undefined) {
    const label = StartDate === EndDate ? dayWords(StartDate) : `${dayWords(StartDate)} – ${dayWords(EndDate)}`;
    return { key: `${StartDate}/${EndDate}`, label, question: { StartDate, EndDate } };
  }
  // Just looked for, or the default.
  const key =
    text !== undefined && Object.hasOwn(deliveryRangeChoices, text) ? (text as DeliveryRangeKey) : defaultRange;
  const { label, range } = deliveryRangeChoices[key];
  return { key, label, question: { Range: range } };
}

const equals = ['='] as const;
const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** What the page can be filtered by: GetDeliveryStatistics' own filters. */
export const deliveryFilterProperties: readonly FilterProperty[] = [
  { id: 'channel', label: 'Channel', operators: equals, values: choices(channelWords) },
  {
    id: 'iso-country-code',
    label: 'Country',
    operators: equals,
    values: countries.map(({ iso, name }) => ({ value: iso, label: name })),
  },
  { id: 'origination-identity', label: 'Originator', operators: equals },
  { id: 'configuration-set-name', label: 'Configuration set', operators: equals },
  { id: 'message-type', label: 'Type', operators: equals, values: choices(messageTypeLabels) },
];

/** Free text can mean a value that some property has, or else an originator. */
function tokenOfText(text: string): FilterToken {
  for (const { id, values } of deliveryFilterProperties) {
    const found = values?.find(({ label }) => label.toLowerCase() === text.toLowerCase());
    if (found) return { property: id, operator: '=', value: found.value };
  }
  return { property: 'origination-identity', operator: '=', value: text };
}

/** A number as people write or paste it, without what only helps the eye. */
const withoutPunctuation = (text: string) => text.replace(/[\s().\u2010-\u2015-]/g, '');

const meant = (token: FilterToken): FilterToken => {
  const known = token.property === null ? tokenOfText(token.value.trim()) : token;
  if (known.property !== 'origination-identity') return known;
  return { ...known, value: parseE164(withoutPunctuation(known.value)) ?? known.value };
};

/** The state of the page with free text read as the property that it can only mean. */
export function readDeliveryState(state: TableState): TableState {
  return { ...state, filters: state.filters.map(meant) };
}

/** The filter of a state as the operations take it: conditions must all hold. */
export function toFilters(state: TableState): NonNullable<DeliveryQuestion['Filters']> {
  return deliveryFilterNames.flatMap((Name) =>
    filterValues(state, Name, '=').map((value) => ({ Name, Values: [value] })),
  );
}

/** The same filter for links to the messages behind a figure. */
export function toMessageFilter(state: TableState): MessageFilter {
  return Object.fromEntries(deliveryFilterNames.map((name) => [name, filterValues(state, name, '=').at(-1)]));
}

const minuteOf = (time: Date) => `${time.toISOString().slice(0, 16)}Z`;

/** A span of time as `/messages` takes it. */
export function acceptedBetween(from: Date, to: Date): string {
  return `${minuteOf(from)}/${minuteOf(to)}`;
}
