import { describe, expect, it } from 'vitest';
import {
  beginsAnew,
  canBeAnswered,
  codeIn,
  conversationsOf,
  conversationWith,
  type HandsetText,
} from './conversations';

const text = (id: number, peer: string, overrides: Partial<HandsetText> = {}): HandsetText => ({
  HandsetMessageId: `019aa3f2-0000-7000-8000-${String(id).padStart(12, '0')}`,
  Direction: 'RECEIVED',
  PeerIdentity: peer,
  MessageBody: `text ${id}`,
  Timestamp: new Date(Date.UTC(2026, 10, 21, 9, id)).toISOString(),
  ...overrides,
});

describe('conversations', () => {
  it('are one a peer, the last used first, each from old to new', () => {
    const found = conversationsOf([text(4, 'A'), text(1, 'A'), text(3, 'B'), text(2, 'B')]);
    expect(found.map(({ peer, texts }) => [peer, texts.map(({ MessageBody }) => MessageBody)])).toEqual([
      ['A', ['text 1', 'text 4']],
      ['B', ['text 2', 'text 3']],
    ]);
  });

  it('can be opened before the first text', () => {
    const known = conversationsOf([text(1, 'A')]);
    expect(conversationWith('A', known)).toBe(known[0]);
    expect(conversationWith('B', known)).toEqual({ peer: 'B', texts: [] });
  });

  it('say the time where they begin and after an hour of silence', () => {
    expect(beginsAnew(text(1, 'A'), undefined)).toBe(true);
    expect(beginsAnew(text(2, 'A'), text(1, 'A'))).toBe(false);
    expect(beginsAnew(text(2, 'A', { Timestamp: '2026-11-21T10:02:00.000Z' }), text(1, 'A'))).toBe(true);
  });
});

describe('a verification code', () => {
  it.each([
    ['Your code is 123456.', '123456'],
    ['654321', '654321'],
    ['G-482913 is yours', '482913'],
    ['Call +14255550100', undefined],
    ['Order 1234567', undefined],
    ['12345', undefined],
  ])('in %j is %s', (body, code) => {
    expect(codeIn(body)).toBe(code);
  });
});

it('answers numbers and no sender IDs', () => {
  expect(['+14255550100', '72345', 'ACME', 'ACME24'].map(canBeAnswered)).toEqual([true, true, false, false]);
});
