import { describe, expect, it } from 'vitest';
import { parseTableState } from '@/components/patterns/resource-table/table-state';
import { activityTable } from './activity-columns';
import { activityFilterProperties, readActivityState, toActivitySearch } from './activity-search';

const operations = ['CreatePool', 'DeletePool'];
const now = new Date('2026-11-21T12:00:00Z');

const search = (...filter: string[]) => {
  const definition = { ...activityTable, filterProperties: activityFilterProperties(filter, operations) };
  const state = readActivityState(parseTableState({ filter }, definition), operations);
  return { state, input: toActivitySearch(state, now) };
};

describe('the search of activity', () => {
  it('asks for what the list is filtered by, each condition by itself', () => {
    const { input } = search('user-name=ada@example.com', 'event-name=CreatePool', 'read-only=false', 'time=1h');
    expect(input).toEqual({
      Filters: [
        { Name: 'user-name', Values: ['ada@example.com'] },
        { Name: 'event-name', Values: ['CreatePool'] },
        { Name: 'read-only', Values: ['false'] },
      ],
      StartTime: now.getTime() / 1000 - 3600,
    });
  });

  it.each([
    ['deletepool', 'event-name', 'DeletePool'],
    ['ada@example.com', 'user-name', 'ada@example.com'],
    ['+1 (206) 555-0142', 'resource', '+12065550142'],
    ['pool-1', 'resource', 'pool-1'],
  ])('reads %j as %s', (text, property, value) => {
    expect(search(`:${text}`).state.filters).toEqual([{ property, operator: '=', value }]);
  });

  it('takes a custom range of the URL, and names what it does not know', () => {
    const { input, state } = search('time=2026-11-21T08:00Z/2026-11-21T09:00Z', 'event-name=Dance', 'time=soon');
    expect(input).toEqual({
      StartTime: Date.parse('2026-11-21T08:00:00Z') / 1000,
      EndTime: Date.parse('2026-11-21T09:00:00Z') / 1000,
    });
    expect(state.ignoredFilters).toEqual(['event-name=Dance', 'time=soon']);
  });
});
