import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { channels, originatorTypes } from './channels';
import { countries } from './countries';
import { readCsv, writeCsv } from './csv';
import {
  ANY_ORIGINATOR,
  formatRateCardCsv,
  formatRateCardJson,
  parseRateCardCsv,
  parseRateCardJson,
  priceFor,
  rateCardColumns,
  type RateCardRow,
} from './rate-card';
import { sampleRateCard } from './sample-rate-card';

const header = rateCardColumns.join(',');
const row: RateCardRow = {
  country: 'US',
  channel: 'TEXT',
  originatorType: ANY_ORIGINATOR,
  priceMicros: 6_450n,
  carrierFeeMicros: 0n,
  currency: 'USD',
  validFrom: new Date('2024-01-01'),
  source: 'a test',
};

const anyRow: fc.Arbitrary<RateCardRow> = fc.record({
  country: fc.constantFrom(...countries.map((country) => country.iso)),
  channel: fc.constantFrom(...channels),
  originatorType: fc.constantFrom(ANY_ORIGINATOR, ...originatorTypes),
  priceMicros: fc.bigInt({ min: 0n, max: 10n ** 12n }),
  carrierFeeMicros: fc.bigInt({ min: 0n, max: 10n ** 12n }),
  currency: fc.constant('USD'),
  validFrom: fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
  source: fc.string({ minLength: 1, maxLength: 50 }).filter((text) => text.trim() === text && /^[^=+\-@]/.test(text)),
});
const anyCard = fc.uniqueArray(anyRow, {
  selector: ({ country, channel, originatorType, validFrom }) =>
    [country, channel, originatorType, validFrom.getTime()].join(),
});

describe('the rate card format', () => {
  it('reads money exactly', () => {
    expect(parseRateCardCsv(`${header}\nUS,TEXT,*,0.00645,0.000001,USD,2024-01-01,a test\n`)).toEqual({
      rows: [{ ...row, carrierFeeMicros: 1n }],
      lines: [2],
      problems: [],
    });
  });

  it('takes its columns in any order, CRLF, a byte-order mark, blank lines and quotes', () => {
    const text =
      '\uFEFFsource,valid_from,currency,carrier_fee_usd,price_usd,originator_type,channel,country\r\n\r\n' +
      '"a ""quoted"", long\nsource",2024-01-01T12:30:00Z,USD,0,1,TEN_DLC,TEXT,US\r\n';
    expect(parseRateCardCsv(text)).toEqual({
      rows: [
        {
          ...row,
          originatorType: 'TEN_DLC',
          priceMicros: 1_000_000n,
          validFrom: new Date('2024-01-01T12:30:00Z'),
          source: 'a "quoted", long\nsource',
        },
      ],
      lines: [3],
      problems: [],
    });
  });

  it.each([
    ['XX,TEXT,*,0.1,0,USD,2024-01-01,s', 'country'],
    ['KP,TEXT,*,0.1,0,USD,2024-01-01,s', 'country'],
    ['us,TEXT,*,0.1,0,USD,2024-01-01,s', 'country'],
    ['US,SMS,*,0.1,0,USD,2024-01-01,s', 'channel'],
    ['US,TEXT,MULE,0.1,0,USD,2024-01-01,s', 'originator_type'],
    ['US,TEXT,*,,0,USD,2024-01-01,s', 'price_usd'],
    ['US,TEXT,*,-0.1,0,USD,2024-01-01,s', 'price_usd'],
    ['US,TEXT,*,1e-3,0,USD,2024-01-01,s', 'price_usd'],
    ['US,TEXT,*,0.0000001,0,USD,2024-01-01,s', 'price_usd'],
    ['US,TEXT,*,0.1,$0,USD,2024-01-01,s', 'carrier_fee_usd'],
    ['US,TEXT,*,0.1,0,EUR,2024-01-01,s', 'currency'],
    ['US,TEXT,*,0.1,0,USD,2024-02-30,s', 'valid_from'],
    ['US,TEXT,*,0.1,0,USD,01/02/2024,s', 'valid_from'],
    ['US,TEXT,*,0.1,0,USD,0000-01-01,s', 'valid_from'],
    ['US,TEXT,*,0.1,0,USD,2100-01-01,s', 'valid_from'],
    ['US,TEXT,*,0.1,0,USD,2024-01-01, ', 'source'],
    ['US,TEXT,*,0.1,0,USD,2024-01-01,=1+1', 'source'],
  ])('names the line and the column of a mistake: %s', (line, column) => {
    const { rows, lines, problems } = parseRateCardCsv(`${header}\nCA,TEXT,*,0.1,0,USD,2024-01-01,s\n${line}\n`);
    expect(rows).toHaveLength(1);
    expect(lines).toEqual([2]);
    expect(problems).toEqual([{ line: 3, column, message: expect.stringMatching(/^must /) }]);
  });

  it.each([
    ['US,TEXT,*,0.1,0,USD,2024-01-01', 'has 7 fields'],
    ['US,TEXT,*,0.1,0,USD,2024-01-01,s,t', 'has 9 fields'],
  ])('names the line that has too few or too many fields: %s', (line, start) => {
    expect(parseRateCardCsv(`${header}\n${line}\n`).problems).toEqual([
      { line: 2, message: expect.stringMatching(`^${start}`) },
    ]);
  });

  it('names every mistake of a line', () => {
    const { problems } = parseRateCardCsv(`${header}\nXX,SMS,*,x,0,USD,2024-01-01,s\n`);
    expect(problems.map(({ column }) => column)).toEqual(['country', 'channel', 'price_usd']);
  });

  it('refuses a second price for the same from the same moment on', () => {
    const { rows, problems } = parseRateCardCsv(
      `${header}\nUS,TEXT,*,0.1,0,USD,2024-01-01,s\nUS,TEXT,*,0.2,0,USD,2024-01-01T00:00:00Z,s\n`,
    );
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([{ line: 3, message: expect.stringContaining('line 2') }]);
  });

  it.each([
    ['', 1, 'empty'],
    ['country,price\nUS,1\n', 1, 'header'],
    [`${header},country\n`, 1, 'header'],
    [`${header}\nUS,TEXT,"*"x,0,0,USD,2024-01-01,s\n`, 2, 'quote'],
    [`${header}\n\nUS,TEXT,*,0,0,USD,2024-01-01,"s\n`, 3, 'quote'],
  ])('refuses as a whole what is no card: %j', (text, line, word) => {
    expect(parseRateCardCsv(text)).toEqual({
      rows: [],
      lines: [],
      problems: [{ line, message: expect.stringContaining(word) }],
      unreadable: true,
    });
  });

  it.each([
    ['{', 'JSON'],
    ['{}', 'list'],
    ['[{"country":"US"}]', 'channel'],
    ['[{"country":"US","color":"red"}]', 'color'],
    [JSON.stringify([{ country: 'US', price_usd: 0.1 }]), 'price_usd'],
  ])('refuses JSON that is no card: %s', (text, word) => {
    const { rows, problems } = parseRateCardJson(text);
    expect(rows).toEqual([]);
    expect(problems.map(({ column, message }) => `${column} ${message}`).join('\n')).toContain(word);
  });

  it('reads back what it writes, in CSV and in JSON', () => {
    fc.assert(
      fc.property(anyCard, (rows) => {
        expect(parseRateCardCsv(formatRateCardCsv(rows))).toMatchObject({ rows, problems: [] });
        expect(parseRateCardJson(formatRateCardJson(rows))).toMatchObject({ rows, problems: [] });
      }),
    );
  });
});

describe('readCsv', () => {
  it('reads back any fields that writeCsv writes', () => {
    // A record of one empty field is a blank line, which is skipped.
    const fields = fc
      .array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') }), { minLength: 1 })
      .filter((record) => record.join() !== '');
    fc.assert(
      fc.property(fc.array(fields), (records) => {
        expect(readCsv(writeCsv(records)).map((record) => record.fields)).toEqual(records);
      }),
    );
  });

  it('reads a field of a million characters', () => {
    const field = '"",'.repeat(333_334);
    expect(readCsv(writeCsv([[field]]))[0]?.fields).toEqual([field]);
  });
});

describe('priceFor', () => {
  const older = { ...row, priceMicros: 1n };
  const newer = { ...row, priceMicros: 2n, validFrom: new Date('2024-06-01') };
  const specific = { ...row, priceMicros: 3n, originatorType: 'TEN_DLC', validFrom: new Date('2024-03-01') } as const;
  const card = [newer, specific, older];
  const query = { country: 'US', channel: 'TEXT', originatorType: 'SHORT_CODE' } as const;

  it.each([
    ['nothing before the first date', 'SHORT_CODE', '2023-12-31T23:59:59.999Z', undefined],
    ['a row from its very moment on', 'SHORT_CODE', '2024-01-01T00:00:00.000Z', older],
    ['the older row until the newer one begins', 'SHORT_CODE', '2024-05-31T23:59:59.999Z', older],
    ['the newer row then', 'SHORT_CODE', '2024-06-01T00:00:00.000Z', newer],
    ['the row for any originator until the specific one begins', 'TEN_DLC', '2024-02-29T00:00:00.000Z', older],
    ['the specific row, although the other is newer', 'TEN_DLC', '2024-07-01T00:00:00.000Z', specific],
  ] as const)('finds %s', (_what, originatorType, at, expected) => {
    expect(priceFor(card, { ...query, originatorType, at: new Date(at) })).toBe(expected);
  });

  it('finds nothing for another country or channel', () => {
    const at = new Date('2024-07-01');
    expect(priceFor(card, { ...query, country: 'CA', at })).toBeUndefined();
    expect(priceFor(card, { ...query, channel: 'VOICE', at })).toBeUndefined();
  });
});

describe('the sample rate card', () => {
  const file = readFileSync(new URL('./data/sample-rate-card.csv', import.meta.url), 'utf8');
  const { rows, problems } = parseRateCardCsv(file);

  it('stands in its file as the generator makes it', () => {
    expect(problems).toEqual([]);
    expect(rows).toEqual(sampleRateCard());
  });

  it('prices a text, and a call, from every originator to every country, and MMS where there is MMS', () => {
    const at = new Date('2024-04-01');
    const missing = countries.flatMap(({ iso, mms }) =>
      originatorTypes.flatMap((originatorType) =>
        channels
          .filter((channel) => channel !== 'MEDIA' || mms)
          .filter((channel) => !priceFor(rows, { country: iso, channel, originatorType, at }))
          .map((channel) => `${iso} ${channel} ${originatorType}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  // Guide lines 5919, 5888-5889, 6001-6002, 1505 and 5944.
  it.each([
    ['US', 'TEXT', 'SIMULATOR', 6_450n, 0n],
    ['US', 'TEXT', 'LONG_CODE', 95_820n, 0n],
    ['US', 'MEDIA', 'TEN_DLC', 19_500n, 2_660n],
    ['US', 'VOICE', 'TEN_DLC', 13_000n, 0n],
    ['CA', 'VOICE', 'LONG_CODE', 13_000n, 0n],
    ['JM', 'VOICE', 'LONG_CODE', 564_000n, 0n],
  ] as const)('has the guide’s figure for %s %s %s', (country, channel, originatorType, price, fee) => {
    expect(priceFor(rows, { country, channel, originatorType, at: new Date('2024-04-01') })).toMatchObject({
      priceMicros: price,
      carrierFeeMicros: fee,
      source: expect.stringContaining('user guide, line'),
    });
  });

  it('names a source for each row, and calls the invented ones a sample', () => {
    const sources = new Set(rows.map(({ source }) => source.replace(/, lines? .*/, '')));
    expect(sources).toEqual(new Set(['sample', 'user guide']));
    expect(rows.filter(({ source }) => source === 'sample')).toHaveLength(rows.length - 10);
  });

  it('charges carrier fees in the US only, on what reaches a carrier', () => {
    const withFee = rows.filter((entry) => entry.carrierFeeMicros > 0n);
    expect(withFee.every((entry) => entry.country === 'US' && entry.originatorType !== 'SIMULATOR')).toBe(true);
    expect(withFee.map((entry) => entry.originatorType)).toContain('TEN_DLC');
  });
});
