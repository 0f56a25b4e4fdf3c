import { describe, expect, it } from 'vitest';
import { receivedNotes } from './received-notes';

const text = {
  InboundMessageId: '019d0000-0000-7000-8000-000000000001',
  OriginationNumber: '+14254147755',
  DestinationNumber: '+12065550100',
  MessageBody: 'Hello',
  ReceivedTimestamp: '2026-11-21T09:00:00.000Z',
};
const topic = 'arn:aws:sns:us-east-1:111122223333:replies';
const notesOf = (result: object) => receivedNotes({ ...text, ...result }).map(({ text: words }) => words);

describe('what was done with a received text', () => {
  it('names the list and links to the answer', () => {
    const [optOut, answer] = receivedNotes({
      ...text,
      Keyword: 'STOP',
      KeywordAction: 'OPT_OUT',
      OptOutListName: 'promotions',
      ReplyMessageId: '019d0000-0000-7000-8000-000000000002',
    });
    expect(optOut).toMatchObject({ type: 'stopped', link: { label: 'promotions', href: '/opt-out-lists/promotions' } });
    expect(answer?.link?.href).toBe('/messages/019d0000-0000-7000-8000-000000000002');
  });

  it('links to the topic that it was passed on to', () => {
    expect(receivedNotes({ ...text, PublishedTo: topic })).toMatchObject([
      { text: 'Passed on to topic', link: { label: 'replies', href: '/destinations/topics/replies' } },
    ]);
  });

  it.each([
    ['an opt-in', { Keyword: 'START', KeywordAction: 'OPT_IN', OptOutListName: 'Default' }, /^Opted in/],
    [
      'a refused answer',
      { Keyword: 'HELP', KeywordAction: 'AUTOMATIC_RESPONSE', ReplyRefusal: 'No.' },
      /refused: No\.$/,
    ],
    ['the carrier’s answer', { Keyword: 'STOP', KeywordAction: 'OPT_OUT' }, /by the carrier/],
    ['Amazon Connect', { PublishedTo: 'connect.us-east-1.amazonaws.com' }, /^Passed on to Amazon Connect\.$/],
    ['a keyword left to the topic', { Keyword: 'STOP', PublishedTo: topic }, /^Left to topic replies.*STOP/],
    ['nothing', {}, /^Nothing was done/],
  ])('says %s', (_, result, words) => {
    expect(notesOf(result).join('\n')).toMatch(words);
  });
});
