import { describe, expect, it } from 'vitest';
import { compareCard, comparisonText, type CardRow, type StoredNeighbours } from './compare-card.rules';

const now = new Date('2026-11-21T09:00:00Z');
const nothing: StoredNeighbours = { sameMoment: undefined, before: undefined, superseded: false };

const row = (day: string, priceMicros: bigint, overrides: Partial<CardRow> = {}): CardRow => ({
  line: 2,
  country: 'FR',
  channel: 'TEXT',
  originatorType: '*',
  priceMicros,
  carrierFeeMicros: 0n,
  currency: 'USD',
  validFrom: new Date(`${day}T00:00:00Z`),
  source: 'a card',
  ...overrides,
});
const amounts = (priceMicros: bigint) => ({ priceMicros, carrierFeeMicros: 0n });
const before = (day: string, priceMicros: bigint): StoredNeighbours => ({
  ...nothing,
  before: { ...amounts(priceMicros), validFrom: new Date(`${day}T00:00:00Z`) },
});

const kinds = (rows: CardRow[], neighbours: StoredNeighbours[]) =>
  compareCard(rows, neighbours, now).map(({ kind, previous, effect, isWritten }) => ({
    kind,
    previous: previous?.priceMicros,
    effect,
    isWritten,
  }));

describe('what a row of a card does', () => {
  it('adds the first price of its kind', () => {
    expect(kinds([row('2026-11-01', 70n)], [nothing])).toEqual([
      { kind: 'ADDED', previous: undefined, effect: 'NOW', isWritten: true },
    ]);
  });

  it('changes the price that holds until its date, by its amount or its fee', () => {
    expect(kinds([row('2026-11-01', 70n)], [before('2026-01-01', 60n)])).toEqual([
      { kind: 'CHANGED', previous: 60n, effect: 'NOW', isWritten: true },
    ]);
    const withFee = row('2026-11-01', 60n, { carrierFeeMicros: 1n });
    expect(kinds([withFee], [before('2026-01-01', 60n)])[0]).toMatchObject({ kind: 'CHANGED' });
  });

  it('leaves an equal price as it is, and is written all the same where it begins at a moment of its own', () => {
    expect(kinds([row('2026-11-01', 60n)], [before('2026-01-01', 60n)])).toEqual([
      { kind: 'SAME', previous: 60n, effect: 'NOW', isWritten: true },
    ]);
  });

  it('replaces the entry of its own moment, by its amount or its source, and does nothing where both are equal', () => {
    const stored = (source: string): StoredNeighbours => ({
      ...before('2026-01-01', 50n),
      sameMoment: { ...amounts(60n), source },
    });
    expect(kinds([row('2026-11-01', 70n)], [stored('a card')])[0]).toMatchObject({ kind: 'REPLACED', previous: 60n });
    expect(kinds([row('2026-11-01', 60n)], [stored('another')])[0]).toMatchObject({ kind: 'REPLACED' });
    expect(kinds([row('2026-11-01', 60n)], [stored('a card')])).toEqual([
      { kind: 'SAME', previous: 60n, effect: 'NOW', isWritten: false },
    ]);
  });

  it('takes effect later from a date to come, and never where a later price holds already', () => {
    expect(kinds([row('2026-11-22', 70n)], [before('2026-01-01', 60n)])[0]).toMatchObject({ effect: 'LATER' });
    expect(kinds([row('2026-11-01', 70n)], [{ ...before('2026-01-01', 60n), superseded: true }])[0]).toMatchObject({
      effect: 'SUPERSEDED',
    });
  });

  it('is compared with the other rows of its card, in whatever order they stand', () => {
    const rows = [row('2026-12-01', 90n), row('2026-10-01', 70n), row('2026-11-01', 80n)];
    const around = before('2026-01-01', 60n);
    expect(kinds(rows, [around, around, around])).toEqual([
      { kind: 'CHANGED', previous: 80n, effect: 'LATER', isWritten: true },
      { kind: 'CHANGED', previous: 60n, effect: 'SUPERSEDED', isWritten: true },
      { kind: 'CHANGED', previous: 70n, effect: 'NOW', isWritten: true },
    ]);
  });

  it('sees an entry of the table that lies between two rows of its card', () => {
    const rows = [row('2026-10-01', 70n), row('2026-11-01', 70n)];
    expect(kinds(rows, [nothing, before('2026-10-15', 65n)])[1]).toMatchObject({ kind: 'CHANGED', previous: 65n });
  });
});

describe('the text of a comparison', () => {
  it('is the same at another time, and another for another outcome', () => {
    const rows = [row('2026-11-22', 70n)];
    const text = (around: StoredNeighbours, at: Date) => comparisonText(compareCard(rows, [around], at));
    const shown = text(before('2026-01-01', 60n), now);
    expect(text(before('2026-01-01', 60n), new Date('2026-12-01'))).toBe(shown);
    expect(text(before('2026-01-01', 61n), now)).not.toBe(shown);
    expect(text(nothing, now)).not.toBe(shown);
  });
});
