import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { rateCardEntries } from '@/db/schema';
import { countries } from '@/lib/reference/countries';
import { cardOf, importCard } from '@/lib/testing/rate-cards';
import { addSampleRates } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import {
  getPriceImport,
  importPrices,
  listPriceHistory,
  listPriceImportRows,
  listPriceImports,
  listPrices,
  listPriceTable,
  previewPriceImport,
} from '..';
import { longestCardCharacters, mostCardPrices } from './price-import-limits';

const preview = (test: TestWorkspace, ...lines: string[]) => test.run(previewPriceImport, { Card: cardOf(...lines) });

const entries = ({ runtime, workspace }: TestWorkspace) =>
  runtime.database.read.$count(rateCardEntries, eq(rateCardEntries.accountId, workspace.accountId));

it('shows what a card changes, and writes nothing yet', async () => {
  const test = await createTestWorkspace();
  await importCard(test, 'FR,TEXT,*,0.07,0,USD,2026-01-01,first', 'GB,TEXT,*,0.04,0,USD,2026-01-01,first');
  const shown = await preview(
    test,
    'FR,TEXT,*,0.075,0.001,USD,2026-11-01,second',
    'GB,TEXT,*,0.05,0,USD,2026-01-01,second',
    'DE,TEXT,SENDER_ID,0.09,0,USD,2026-12-01,second',
    'GB,TEXT,*,0.05,0,USD,2026-06-01,second',
  );
  expect(shown).toMatchObject({ Problems: [], Added: 1, Changed: 1, Replaced: 1, Same: 1, Written: 4 });
  expect(shown.Changes).toEqual([
    expect.objectContaining({
      Line: 2,
      CountryName: 'France',
      Change: 'CHANGED',
      Effect: 'NOW',
      Price: '0.075',
      CarrierFee: '0.001',
      PreviousPrice: '0.07',
      PreviousCarrierFee: '0.00',
    }),
    expect.objectContaining({ Line: 3, IsoCountryCode: 'GB', Change: 'REPLACED', PreviousPrice: '0.04' }),
    expect.objectContaining({ Line: 4, OriginatorType: 'SENDER_ID', Change: 'ADDED', Effect: 'LATER' }),
  ]);
  expect(await entries(test)).toBe(2);
});

it('writes what was shown: the new beside the old, and each row with what it did', async () => {
  const test = await createTestWorkspace();
  await importCard(test, 'FR,TEXT,*,0.07,0,USD,2026-01-01,first', 'GB,TEXT,*,0.04,0,USD,2026-01-01,first');
  test.advance(1000);
  const made = await importCard(
    test,
    'FR,TEXT,*,0.075,0,USD,2026-11-01,second',
    'GB,TEXT,*,0.05,0,USD,2026-01-01,"second, mended"',
    'IT,TEXT,*,0.05,0,USD,2026-12-01,second',
  );
  expect(made).toMatchObject({
    FileName: 'card.csv',
    ImportedBy: expect.stringContaining('@example.com'),
    Added: 1,
    Changed: 1,
    Replaced: 1,
    Same: 0,
    Sources: ['second', 'second, mended'],
    SourceCount: 2,
  });
  expect(await entries(test)).toBe(4);
  const { Prices } = await test.run(listPrices, { Channel: 'TEXT' });
  expect(Prices.map(({ IsoCountryCode, Price }) => [IsoCountryCode, Price])).toEqual([
    ['FR', '0.075'],
    ['GB', '0.05'],
  ]);

  expect(await test.run(getPriceImport, { ImportId: made.ImportId })).toEqual(made);
  const { PriceImports } = await test.run(listPriceImports, {});
  expect(PriceImports.map(({ Added }) => Added)).toEqual([1, 2]);
  const { Rows } = await test.run(listPriceImportRows, { ImportId: made.ImportId });
  expect(Rows.map(({ Line, Change, PreviousPrice }) => [Line, Change, PreviousPrice])).toEqual([
    [2, 'CHANGED', '0.07'],
    [3, 'REPLACED', '0.04'],
    [4, 'ADDED', undefined],
  ]);
  const only = await test.run(listPriceImportRows, { ImportId: made.ImportId, Changes: ['ADDED'] });
  expect(only.Rows.map(({ Line }) => Line)).toEqual([4]);
  const inBritain = await test.run(listPriceImportRows, { ImportId: made.ImportId, IsoCountryCodes: ['GB'] });
  expect(inBritain.Rows.map(({ Line }) => Line)).toEqual([3]);
});

it('pages imports and their rows', async () => {
  const test = await createTestWorkspace();
  for (const day of [1, 2, 3]) {
    await importCard(
      test,
      `FR,TEXT,*,0.0${day},0,USD,2026-01-0${day},a`,
      `GB,TEXT,*,0.0${day},0,USD,2026-01-0${day},a`,
    );
    test.advance(1000);
  }
  const first = await test.run(listPriceImports, { MaxResults: 2 });
  const second = await test.run(listPriceImports, { MaxResults: 2, NextToken: first.NextToken });
  expect([first.PriceImports.length, second.PriceImports.length, second.NextToken]).toEqual([2, 1, undefined]);
  const ImportId = second.PriceImports[0]?.ImportId ?? '';
  const rows = await test.run(listPriceImportRows, { ImportId, MaxResults: 1 });
  const rest = await test.run(listPriceImportRows, { ImportId, MaxResults: 1, NextToken: rows.NextToken });
  expect([...rows.Rows, ...rest.Rows].map(({ IsoCountryCode }) => IsoCountryCode)).toEqual(['FR', 'GB']);
  expect(rest.NextToken).toBeUndefined();
});

it('keeps what held before: each price from when to when, and what was replaced', async () => {
  const test = await createTestWorkspace();
  await importCard(test, 'FR,TEXT,*,0.07,0,USD,2026-01-01,first');
  await importCard(
    test,
    'FR,TEXT,*,0.06,0,USD,2026-01-01,mended',
    'FR,TEXT,*,0.08,0,USD,2026-06-01,second',
    'FR,TEXT,*,0.09,0.01,USD,2027-01-01,second',
    'FR,VOICE,*,0.5,0,USD,2026-01-01,another',
  );
  const key = { IsoCountryCode: 'FR', Channel: 'TEXT', OriginatorType: '*' } as const;
  const { CountryName, Entries } = await test.run(listPriceHistory, key);
  expect(CountryName).toBe('France');
  expect(Entries).toEqual([
    expect.objectContaining({ State: 'COMING', Price: '0.09', CarrierFee: '0.01', ValidUntil: undefined }),
    expect.objectContaining({ State: 'IN_FORCE', Price: '0.08', ValidUntil: new Date('2027-01-01'), Replaced: [] }),
    expect.objectContaining({
      State: 'PAST',
      Price: '0.06',
      ValidFrom: new Date('2026-01-01'),
      ValidUntil: new Date('2026-06-01'),
      Replaced: [expect.objectContaining({ Price: '0.07', CarrierFee: '0.00' })],
    }),
  ]);
  const first = await test.run(listPriceHistory, { ...key, MaxResults: 2 });
  const rest = await test.run(listPriceHistory, { ...key, MaxResults: 2, NextToken: first.NextToken });
  expect([...first.Entries, ...rest.Entries]).toEqual(Entries);
});

it('answers the table of any day, all channels, with when the next price comes', async () => {
  const test = await createTestWorkspace();
  await importCard(
    test,
    'FR,TEXT,*,0.07,0,USD,2026-01-01,a',
    'FR,TEXT,*,0.08,0,USD,2026-12-01,a',
    'FR,VOICE,*,0.5,0,USD,2026-06-01,a',
  );
  const pricesOn = async (day?: string) => {
    const At = day === undefined ? undefined : Date.parse(day) / 1000;
    return (await test.run(listPriceTable, { At })).Prices.map(({ Channel, Price, ValidUntil }) => ({
      Channel,
      Price,
      ValidUntil,
    }));
  };
  const voice = { Channel: 'VOICE', Price: '0.50', ValidUntil: undefined };
  expect(await pricesOn()).toEqual([{ Channel: 'TEXT', Price: '0.07', ValidUntil: new Date('2026-12-01') }, voice]);
  expect(await pricesOn('2026-12-01')).toEqual([{ Channel: 'TEXT', Price: '0.08', ValidUntil: undefined }, voice]);
  expect((await pricesOn('2026-02-01')).map(({ Channel }) => Channel)).toEqual(['TEXT']);
  expect(await pricesOn('2025-12-31')).toEqual([]);
});

it('names every mistake by line and column, and imports none of such a card', async () => {
  const test = await createTestWorkspace();
  const lines = ['FR,TEXT,*,0.07,0,USD,2026-01-01,right', 'XX,SMS,*,1e3,0,EUR,soon,s', 'FR,TEXT,*,0.07,0,USD'];
  const { Problems, PreviewId, Changes } = await preview(test, ...lines);
  expect(Problems.map(({ Line, Column }) => [Line, Column])).toEqual([
    [3, 'country'],
    [3, 'channel'],
    [3, 'price_usd'],
    [3, 'currency'],
    [3, 'valid_from'],
    [4, undefined],
  ]);
  expect([PreviewId, Changes]).toEqual([undefined, []]);
  const input = { Card: cardOf(...lines), FileName: 'card.csv', PreviewId: 'a'.repeat(64) };
  await expect(test.run(importPrices, input)).rejects.toMatchObject({
    code: 'ValidationException',
    reason: 'INVALID_PARAMETER',
    message: 'The card has 6 mistakes, and nothing was imported.',
  });
  expect(await entries(test)).toBe(0);
});

it.each([
  ['no card', 'a text that is no card'],
  ['an open quote', cardOf('FR,TEXT,*,0.07,0,USD,2026-01-01,"open')],
  ['a header alone', cardOf()],
  ['too many prices', cardOf(...Array.from({ length: mostCardPrices + 1 }, () => 'FR,TEXT,*,0.07,0,USD,2026-01-01,a'))],
  ['too many characters', cardOf('a'.repeat(longestCardCharacters))],
])('refuses %s', async (_, Card) => {
  const test = await createTestWorkspace();
  await expect(test.run(previewPriceImport, { Card })).rejects.toMatchObject({
    code: 'ValidationException',
    fields: [{ name: 'Card' }],
  });
});

it('refuses to do anything else than the preview has shown', async () => {
  const test = await createTestWorkspace();
  const card = cardOf('FR,TEXT,*,0.08,0,USD,2026-11-01,mine');
  const { PreviewId = '' } = await test.run(previewPriceImport, { Card: card });
  const changed = { code: 'ConflictException', reason: 'PRICES_CHANGED_SINCE_PREVIEW' };
  const mine = { Card: card, FileName: 'mine.csv', PreviewId };
  const other = { ...mine, Card: cardOf('FR,TEXT,*,0.8,0,USD,2026-11-01,mine') };
  await expect(test.run(importPrices, other)).rejects.toMatchObject(changed);
  await importCard(test, 'FR,TEXT,*,0.07,0,USD,2026-06-01,somebody else');
  await expect(test.run(importPrices, mine)).rejects.toMatchObject(changed);
  expect(await entries(test)).toBe(1);
  // What somebody else changes elsewhere is not in the way.
  const again = await test.run(previewPriceImport, { Card: card });
  await importCard(test, 'GB,TEXT,*,0.04,0,USD,2026-06-01,somebody else');
  await test.run(importPrices, { ...mine, PreviewId: again.PreviewId ?? '' });
});

it('lets one of two imports through that begin with the same preview at once', async () => {
  const test = await createTestWorkspace();
  const Card = cardOf('FR,TEXT,*,0.08,0,USD,2026-11-01,mine');
  const { PreviewId = '' } = await test.run(previewPriceImport, { Card });
  const attempts = await Promise.allSettled(
    [1, 2, 3, 4].map((each) => test.run(importPrices, { Card, FileName: `card-${each}.csv`, PreviewId })),
  );
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const attempt of attempts) {
    if (attempt.status === 'rejected') expect(attempt.reason).toMatchObject({ reason: 'PRICES_CHANGED_SINCE_PREVIEW' });
  }
  expect((await test.run(listPriceImports, {})).PriceImports).toHaveLength(1);
});

it('imports a card of the most prices', async () => {
  const test = await createTestWorkspace();
  await addSampleRates(test);
  const days = Array.from({ length: Math.ceil(mostCardPrices / countries.length) }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );
  const lines = days.flatMap((day, index) =>
    countries.map(({ iso }) => `${iso},TEXT,SENDER_ID,0.${1000 + index},0.001,USD,${day},a large card`),
  );
  const made = await importCard(test, ...lines.slice(0, mostCardPrices));
  expect(made.Added + made.Changed).toBe(mostCardPrices);
});

it('is for administrators alone', async () => {
  const test = await createTestWorkspace();
  const Card = cardOf('FR,TEXT,*,0.08,0,USD,2026-11-01,mine');
  for (const policy of ['Developer', 'Marketer', 'Viewer'] as const) {
    const denied = { code: 'AccessDeniedException' };
    await expect(test.run(previewPriceImport, { Card }, [policy])).rejects.toMatchObject(denied);
    const input = { Card, FileName: 'card.csv', PreviewId: 'a'.repeat(64) };
    await expect(test.run(importPrices, input, [policy])).rejects.toMatchObject(denied);
  }
});

it('answers not found for an import or a price that is none', async () => {
  const test = await createTestWorkspace();
  const ImportId = test.runtime.ids.uuid(new Date());
  const missing = { code: 'ResourceNotFoundException' };
  await expect(test.run(getPriceImport, { ImportId })).rejects.toMatchObject(missing);
  await expect(test.run(listPriceImportRows, { ImportId })).rejects.toMatchObject(missing);
  const key = { IsoCountryCode: 'FR', Channel: 'TEXT', OriginatorType: '*' } as const;
  await expect(test.run(listPriceHistory, key)).rejects.toMatchObject(missing);
});
