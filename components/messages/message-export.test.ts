import { describe, expect, it } from 'vitest';
import type { MessageSummary } from '@/lib/domains/messages/messages.shapes';
import { exportInput, messagesCsv, type MessagesAnswer } from './message-export';

const message = (overrides: Partial<MessageSummary> = {}): MessageSummary => ({
  MessageId: '019aa3f2-7d3a-7c1e-9b52-0a1d6f3e8c77',
  Channel: 'TEXT',
  MessageStatus: 'DELIVERED',
  IsFinal: true,
  AcceptedTimestamp: new Date('2026-11-21T09:00:00.000Z'),
  StatusTimestamp: new Date('2026-11-21T09:00:02.000Z'),
  DestinationPhoneNumber: '+14255550100',
  IsoCountryCode: 'US',
  OriginationIdentity: '+12065550142',
  OriginatorType: 'SIMULATOR',
  MessageType: 'TRANSACTIONAL',
  Purpose: 'SEND',
  MessageEncoding: 'GSM',
  TotalMessageParts: 2,
  TotalMessagePrice: '0.0129',
  TotalCarrierFee: '0.00',
  ...overrides,
});

async function* pagesOf(...pages: MessagesAnswer[]) {
  yield* pages;
}
const linesOf = async (stream: ReadableStream<Uint8Array>) => (await new Response(stream).text()).split('\r\n');

describe('the export of messages', () => {
  it('has every column, as the API writes its values', async () => {
    const [header, row, end] = await linesOf(messagesCsv(pagesOf({ Messages: [message()] })));
    expect(header).toBe(
      'Accepted,Message ID,Status,Destination,Originator,Country,Parts,Price,Type,Configuration set,Channel,Encoding,Carrier fee,Purpose',
    );
    expect(row).toBe(
      '2026-11-21T09:00:00.000Z,019aa3f2-7d3a-7c1e-9b52-0a1d6f3e8c77,DELIVERED,+14255550100,+12065550142,US,2,0.0129,TRANSACTIONAL,,TEXT,GSM,0.00,SEND',
    );
    expect(end).toBe('');
  });

  it('makes no formula of what others wrote', async () => {
    const [, row] = await linesOf(messagesCsv(pagesOf({ Messages: [message({ ConfigurationSetName: '=1+1' })] })));
    expect(row).toContain(`,'=1+1,`);
  });

  it('stops at its limit and says so in the last line', async () => {
    const page = { Messages: [message(), message()], NextToken: 'more' };
    const lines = await linesOf(messagesCsv(pagesOf(page, page, page), 4));
    expect(lines).toHaveLength(1 + 4 + 1 + 1);
    expect(lines.at(-2)).toBe('Stopped at 4 messages. Narrow the filter to export the others.');
  });

  it('says nothing of a limit that the last message just fills', async () => {
    const page = { Messages: [message(), message()] };
    const lines = await linesOf(messagesCsv(pagesOf({ ...page, NextToken: 'more' }, page), 4));
    expect(lines).toHaveLength(1 + 4 + 1);
  });

  it('asks for what the list shows', () => {
    const query = new URLSearchParams('filter=status%3DDELIVERED&filter=accepted%3D1h&after=token&size=20');
    expect(exportInput(query, new Date('2026-11-21T09:00:00.000Z'))).toEqual({
      Filters: [{ Name: 'status', Values: ['DELIVERED'] }],
      StartTime: Date.parse('2026-11-21T08:00:00.000Z') / 1000,
      MaxResults: 100,
    });
  });
});
