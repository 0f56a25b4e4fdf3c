import type { z } from 'zod';
import {
  intervalLabel,
  relativeRangeKeys,
  relativeRanges,
  timeRangeOf,
} from '@/components/messages/message-time-range';
import type { FilterProperty } from '@/components/patterns/resource-table/table-definition';
import { filterValues, type FilterToken, type TableState } from '@/components/patterns/resource-table/table-state';
import { activityFilterNames, type searchActivityInput } from '@/lib/domains/activity/activity.shapes';
import { errorCodes } from '@/lib/operations/operation-error';
import { parseE164 } from '@/lib/reference/phone-number';

type SearchInput = z.input<typeof searchActivityInput>;

/** The property of the time range; the other properties are SearchActivity's own filters. */
export const timeProperty = 'time';

const equals = ['='] as const;

/**
 * What the list can be filtered by. A custom time range is a value like any other, and known as soon as the URL has it.
 *
 * @param filterTexts the URL's `filter` parameters
 * @param operationNames every operation that is recorded
 */
export function activityFilterProperties(
  filterTexts: readonly string[],
  operationNames: readonly string[],
): readonly FilterProperty[] {
  const start = `${timeProperty}=`;
  const custom = filterTexts.flatMap((text) => {
    const value = text.slice(start.length);
    const label = text.startsWith(start) ? intervalLabel(value) : undefined;
    return label === undefined ? [] : [{ value, label }];
  });
  const ranges = relativeRangeKeys.map((key) => ({ value: key as string, label: relativeRanges[key].label }));
  return [
    { id: 'user-name', label: 'User', operators: equals },
    {
      id: 'event-name',
      label: 'Operation',
      operators: equals,
      values: operationNames.map((value) => ({ value, label: value })),
    },
    { id: 'resource', label: 'Resource', operators: equals },
    {
      id: 'error-code',
      label: 'Error',
      operators: equals,
      values: errorCodes.map((value) => ({ value, label: value })),
    },
    {
      id: 'read-only',
      label: 'Kind',
      operators: equals,
      values: [
        { value: 'false', label: 'Change' },
        { value: 'true', label: 'Read' },
      ],
    },
    { id: timeProperty, label: 'Time', operators: equals, values: [...ranges, ...custom] },
  ];
}

/** A number as people write or paste it, without what only helps the eye. */
const withoutPunctuation = (text: string) => text.replace(/[\s().\u2010-\u2015-]/g, '');

/** What free text can mean in this list: an operation, a person, or else something that was acted on. */
function tokenOfText(text: string, operationNames: readonly string[]): FilterToken {
  const operation = operationNames.find((name) => name.toLowerCase() === text.toLowerCase());
  if (operation !== undefined) return { property: 'event-name', operator: '=', value: operation };
  if (/^\S+@\S+$/.test(text)) return { property: 'user-name', operator: '=', value: text };
  return { property: 'resource', operator: '=', value: parseE164(withoutPunctuation(text)) ?? text };
}

/** The list's state with free text read as the property that it can only mean. */
export function readActivityState(state: TableState, operationNames: readonly string[]): TableState {
  return {
    ...state,
    filters: state.filters.map((token) =>
      token.property === null ? tokenOfText(token.value.trim(), operationNames) : token,
    ),
  };
}

/** The filter of a state as SearchActivity takes it; page and page size are the caller's. Conditions must all hold. */
export function toActivitySearch(state: TableState, now: Date): Pick<SearchInput, 'Filters' | 'StartTime' | 'EndTime'> {
  const filters = activityFilterNames.flatMap((Name) =>
    filterValues(state, Name, '=').map((value) => ({ Name, Values: [value] })),
  );
  const ranges = filterValues(state, timeProperty, '=').flatMap((value) => timeRangeOf(value, now) ?? []);
  const starts = ranges.map(({ from }) => from.getTime() / 1000);
  const ends = ranges.flatMap(({ until }) => (until ? [until.getTime() / 1000] : []));
  return {
    ...(filters.length > 0 && { Filters: filters }),
    ...(starts.length > 0 && { StartTime: Math.max(...starts) }),
    ...(ends.length > 0 && { EndTime: Math.min(...ends) }),
  };
}
