import { filterValues, type FilterToken, type TableState } from '@/components/patterns/resource-table/table-state';
import { parseE164 } from '@/lib/reference/phone-number';
import { endUserProperty, numberProperty } from './opted-out-numbers-table';

/** A number or its beginning as people write or paste it, without what only helps the eye. */
const withoutPunctuation = (text: string) => text.replace(/[\s().\u2010-\u2015-]/g, '');

const beginning = /^\+?\d{1,19}$/;

/** The beginning of a number as lists keep it; undefined for what begins no number. */
function storedBeginning(text: string): string | undefined {
  const digits = withoutPunctuation(text);
  if (!beginning.test(digits)) return undefined;
  return digits.startsWith('+') ? digits : `+${digits}`;
}

/**
 * A table's state as it can be searched: free text is the beginning of a number, since a whole number begins with itself.
 * What begins no number is named as left out.
 */
export function readNumberState(state: TableState): TableState {
  const filters: FilterToken[] = [];
  const ignoredFilters = [...state.ignoredFilters];
  for (const token of state.filters) {
    if (token.property !== null && token.property !== numberProperty) {
      filters.push(token);
      continue;
    }
    const value = storedBeginning(token.value);
    if (value === undefined) ignoredFilters.push(token.value);
    else filters.push({ property: numberProperty, operator: token.operator === '=' ? '=' : '^', value });
  }
  return { ...state, filters, ignoredFilters };
}

export interface NumberSearchInput {
  Number?: string;
  Prefix?: string;
  EndUserOptedOut?: boolean;
}

/** What SearchOptedOutNumbers is asked for by a state; undefined when no number can meet all conditions. */
export function toNumberSearch(state: TableState): NumberSearchInput | undefined {
  const numbers = new Set(filterValues(state, numberProperty, '='));
  const prefixes = filterValues(state, numberProperty, '^').sort((a, b) => b.length - a.length);
  const byWhom = new Set(filterValues(state, endUserProperty, '='));
  const [number] = numbers;
  const [prefix] = prefixes;
  const [own] = byWhom;
  const isPossible =
    numbers.size < 2 &&
    byWhom.size < 2 &&
    (number === undefined || parseE164(number) !== undefined) &&
    prefixes.every((each) => prefix?.startsWith(each));
  if (!isPossible) return undefined;
  return {
    ...(number !== undefined && { Number: number }),
    ...(prefix !== undefined && { Prefix: prefix }),
    ...(own !== undefined && { EndUserOptedOut: own === 'true' }),
  };
}
