import { expect, it } from 'vitest';
import { parseTableState } from '@/components/patterns/resource-table/table-state';
import { readNumberState, toNumberSearch } from './opted-out-number-search';
import { optedOutNumbersTable } from './opted-out-numbers-table';

const stateOf = (...filter: string[]) => readNumberState(parseTableState({ filter }, optedOutNumbersTable));

it.each([
  [[], {}],
  [[':+1 (206) 555-0149'], { Prefix: '+12065550149' }],
  [[':1206'], { Prefix: '+1206' }],
  [['number^+44'], { Prefix: '+44' }],
  [['number=12065550149'], { Number: '+12065550149' }],
  [['number^+1', 'number^+1206', 'end-user-opted-out=true'], { Prefix: '+1206', EndUserOptedOut: true }],
  [
    ['number=+12065550149', 'number^+1', 'end-user-opted-out=false'],
    { Number: '+12065550149', Prefix: '+1', EndUserOptedOut: false },
  ],
])('asks for %s', (filters, input) => expect(toNumberSearch(stateOf(...filters))).toEqual(input));

it.each([
  [['number^+1', 'number^+44']],
  [['number=+12065550149', 'number=+12065550142']],
  [['number=+1206']],
  [['end-user-opted-out=true', 'end-user-opted-out=false']],
])('asks for nothing when no number can be found by %s', (filters) => {
  expect(toNumberSearch(stateOf(...filters))).toBeUndefined();
});

it('names what begins no number', () => {
  const state = stateOf(':Ann', 'number^+12x');
  expect(state.filters).toEqual([]);
  expect(state.ignoredFilters).toEqual(['Ann', '+12x']);
});
