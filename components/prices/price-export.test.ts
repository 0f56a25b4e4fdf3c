import { describe, expect, it } from 'vitest';
import type { TablePrice } from '@/lib/domains/prices/prices.shapes';
import { parseRateCardCsv } from '@/lib/reference/rate-card';
import { importRowsExportInput, priceExportInput, rateCardCsv, type PriceTableAnswer } from './price-export';

const price = (IsoCountryCode: string, Price: string, overrides: Partial<TablePrice> = {}): TablePrice => ({
  IsoCountryCode,
  CountryName: IsoCountryCode,
  Channel: 'TEXT',
  OriginatorType: '*',
  Price,
  CarrierFee: '0.003',
  ValidFrom: new Date('2026-01-01T00:00:00Z'),
  Source: 'user guide, line 5919',
  ...overrides,
});

async function* onePage(...Prices: TablePrice[]): AsyncGenerator<PriceTableAnswer> {
  yield { At: new Date('2026-11-21T09:00:00Z'), Prices };
}

const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

describe('the price table as a rate card', () => {
  it('reads back as the prices that the filter finds, in the order of the list', async () => {
    const at = new Date('2026-06-01T12:30:00Z');
    const query = new URLSearchParams('filter=channel%3DTEXT&sort=-Price&day=2026-12-01&tab=prices');
    const prices = [
      price('US', '0.00645', { OriginatorType: 'TEN_DLC' }),
      price('FR', '0.08', { ValidFrom: at }),
      price('FR', '0.2', { Channel: 'VOICE' }),
    ];
    const { rows, problems } = parseRateCardCsv(await textOf(rateCardCsv(onePage(...prices), query)));
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      expect.objectContaining({ country: 'FR', channel: 'TEXT', priceMicros: 80_000n, validFrom: at }),
      expect.objectContaining({
        country: 'US',
        originatorType: 'TEN_DLC',
        priceMicros: 6_450n,
        carrierFeeMicros: 3_000n,
      }),
    ]);
  });

  it('is a header where nothing matches', async () => {
    const text = await textOf(rateCardCsv(onePage(), new URLSearchParams('filter=channel%3DMEDIA')));
    expect(text.trim().split('\n')).toHaveLength(1);
  });

  it('is of the day that the list shows', () => {
    const now = new Date('2026-11-21T09:00:00Z');
    expect(priceExportInput(new URLSearchParams('day=2026-12-01'), now)).toEqual({
      At: Date.parse('2026-12-01') / 1000,
    });
    expect(priceExportInput(new URLSearchParams('day=never'), now)).toEqual({});
  });
});

describe('what the rows of an import are asked by', () => {
  const input = (query: string) => importRowsExportInput('id', new URLSearchParams(query));
  it.each([
    ['', { ImportId: 'id', MaxResults: 1000 }],
    ['filter=change%3DADDED', { ImportId: 'id', MaxResults: 1000, Changes: ['ADDED'] }],
    ['filter=iso-country-code%3Dfr', { ImportId: 'id', MaxResults: 1000, IsoCountryCodes: ['FR'] }],
    ['filter=change%3DADDED&filter=change%3DSAME', undefined],
    ['filter=iso-country-code%3DFR&filter=iso-country-code%3DGB', undefined],
    ['filter=iso-country-code%3DFrance', undefined],
  ])('%j', (query, expected) => expect(input(query)).toEqual(expected));
});
