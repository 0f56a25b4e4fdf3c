import { describe, expect, it } from 'vitest';
import { parseTableState } from '@/components/patterns/resource-table/table-state';
import { timeRangeOf } from '@/components/messages/message-time-range';
import {
  acceptedBetween,
  deliveryFilterProperties,
  readDeliveryState,
  readRange,
  toFilters,
  toMessageFilter,
} from './delivery-query';

const stateOf = (...filter: string[]) =>
  readDeliveryState(parseTableState({ filter }, { columns: [], filterProperties: deliveryFilterProperties }));

describe('the range in the URL', () => {
  it.each([
    ['24h', 'Last 24 hours', { Range: 'LAST_24_HOURS' }],
    ['90d', 'Last 90 days', { Range: 'LAST_90_DAYS' }],
    ['2026-11-01/2026-11-15', '1 Nov 2026 – 15 Nov 2026', { StartDate: '2026-11-01', EndDate: '2026-11-15' }],
    ['2026-11-01/2026-11-01', '1 Nov 2026', { StartDate: '2026-11-01', EndDate: '2026-11-01' }],
  ])('%s is %s', (text, label, question) => {
    expect(readRange(text)).toEqual({ key: text, label, question });
  });

  it.each([undefined, '', '5d', 'toString', '2026-11-01', '2026-11-01/soon'])('is the last 7 days for %s', (text) => {
    expect(readRange(text)).toMatchObject({ key: '7d', question: { Range: 'LAST_7_DAYS' } });
  });

  it('hands days that there are not to the operation, which refuses them', () => {
    expect(readRange('2026-13-01/2026-13-02').question).toEqual({ StartDate: '2026-13-01', EndDate: '2026-13-02' });
  });
});

describe('the filter of the page', () => {
  it('becomes the filters of the operations and those of the list of messages', () => {
    const state = stateOf('channel=TEXT', 'origination-identity=+1 425-555-0100', 'iso-country-code=FR');
    expect(toFilters(state)).toEqual([
      { Name: 'channel', Values: ['TEXT'] },
      { Name: 'iso-country-code', Values: ['FR'] },
      { Name: 'origination-identity', Values: ['+14255550100'] },
    ]);
    expect(toMessageFilter(state)).toMatchObject({
      channel: 'TEXT',
      'iso-country-code': 'FR',
      'origination-identity': '+14255550100',
    });
  });

  it.each([
    [':france', 'iso-country-code', 'FR'],
    [':mms', 'channel', 'MEDIA'],
    [':promotional', 'message-type', 'PROMOTIONAL'],
    [':ACME-24', 'origination-identity', 'ACME-24'],
  ])('reads the text %s as the property that it can only mean', (text, Name, value) => {
    expect(toFilters(stateOf(text))).toEqual([{ Name, Values: [value] }]);
  });
});

it('names a span as the list of messages reads it', () => {
  const from = new Date('2026-11-20T10:00:00Z');
  const until = new Date('2026-11-21T10:00:00Z');
  expect(timeRangeOf(acceptedBetween(from, until), new Date())).toEqual({ from, until });
});
