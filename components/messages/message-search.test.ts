import { describe, expect, it } from 'vitest';
import { parseTableState } from '@/components/patterns/resource-table/table-state';
import { messageFilterProperties, readMessageState, toSearchInput } from './message-search';

const now = new Date('2026-11-21T09:00:00.000Z');

function read(...filter: string[]) {
  const definition = { columns: [], filterProperties: messageFilterProperties(filter) };
  return readMessageState(parseTableState({ filter }, definition));
}
const searchFor = (...filter: string[]) => toSearchInput(read(...filter).state, now);

describe('the filter of the list', () => {
  it('is empty without conditions, so that the newest messages of all time are listed', () => {
    expect(searchFor()).toEqual({});
  });

  it('hands every property to SearchMessages under its own name', () => {
    const conditions = {
      status: 'DELIVERED',
      channel: 'TEXT',
      'destination-phone-number': '+14255550100',
      'origination-identity': 'ACME',
      'iso-country-code': 'US',
      'configuration-set-name': 'orders',
      'message-type': 'TRANSACTIONAL',
    };
    const { Filters } = searchFor(...Object.entries(conditions).map(([name, value]) => `${name}=${value}`));
    expect(Object.fromEntries(Filters?.map(({ Name, Values }) => [Name, Values[0]]) ?? [])).toEqual(conditions);
  });

  it('keeps two conditions on one property apart, because both must hold', () => {
    expect(searchFor('status=FAILED', 'status=SPAM').Filters).toEqual([
      { Name: 'status', Values: ['FAILED'] },
      { Name: 'status', Values: ['SPAM'] },
    ]);
  });

  it('asks for every status of an outcome', () => {
    expect(searchFor('outcome=DELIVERED', 'channel=VOICE').Filters).toEqual([
      { Name: 'channel', Values: ['VOICE'] },
      { Name: 'status', Values: ['DELIVERED', 'COMPLETED'] },
    ]);
    expect(searchFor('outcome=LOST')).toEqual({});
  });

  it.each(['+1 425-555-0100', '+1 (425) 555‑0100', '+14255550100', '14255550100'])(
    'finds the number %s however it is written',
    (text) => {
      const wanted = [{ Name: 'destination-phone-number', Values: ['+14255550100'] }];
      expect(searchFor(`destination-phone-number=${text}`).Filters).toEqual(wanted);
      expect(searchFor(`:${text}`).Filters).toEqual(wanted);
    },
  );

  it('does not take the hyphen of a sender ID for punctuation', () => {
    expect(searchFor('origination-identity=ACME-24').Filters).toEqual([
      { Name: 'origination-identity', Values: ['ACME-24'] },
    ]);
  });

  it('narrows to the overlap of several time ranges', () => {
    expect(searchFor('accepted=24h', 'accepted=2026-11-20T12:00Z/2026-11-21T06:00Z')).toEqual({
      StartTime: Date.parse('2026-11-20T12:00:00Z') / 1000,
      EndTime: Date.parse('2026-11-21T06:00:00Z') / 1000,
    });
  });

  it('names a time range that it cannot read instead of showing everything in silence', () => {
    expect(read('accepted=yesterday').state.ignoredFilters).toEqual(['accepted=yesterday']);
  });
});

describe('free text', () => {
  it.each([
    ['delivered', 'status', 'DELIVERED'],
    ['France', 'iso-country-code', 'FR'],
    ['voice', 'channel', 'VOICE'],
    ['ACME', 'origination-identity', 'ACME'],
    ['72345', 'origination-identity', '72345'],
  ])('%s means a property', (text, property, value) => {
    expect(read(`:${text}`).state.filters).toEqual([{ property, operator: '=', value }]);
  });

  it('that is a message ID means that message', () => {
    const { state, messageId } = read(':019AA3F2-7D3A-7C1E-9B52-0A1D6F3E8C77');
    expect(messageId).toBe('019aa3f2-7d3a-7c1e-9b52-0a1d6f3e8c77');
    expect(state.filters).toEqual([]);
  });

  it('that means nothing here is named as left out', () => {
    const { state } = read(':where is my parcel');
    expect(state.filters).toEqual([]);
    expect(state.ignoredFilters).toEqual(['where is my parcel']);
  });
});
