import { describe, expect, it } from 'vitest';
import type { CountrySummary } from '@/lib/domains/originator-advice/originator-advice.shapes';
import { withPrices } from './countries-table';

const country = (IsoCountryCode: string): CountrySummary => ({
  IsoCountryCode,
  CountryName: IsoCountryCode,
  Region: 'Europe',
  DialingCodes: ['1'],
  Capabilities: ['SMS'],
  TwoWaySupported: true,
  SenderIds: 'YES',
  SharedRoutes: true,
  OriginatorTypes: ['SENDER_ID'],
});
const price = (IsoCountryCode: string, OriginatorType: '*' | 'LONG_CODE', Price: string, CarrierFee: string) => ({
  IsoCountryCode,
  OriginatorType,
  Price,
  CarrierFee,
  ValidFrom: new Date('2026-01-01T00:00:00Z'),
  Source: 'a test',
});

describe('the lowest price of a country', () => {
  it('counts the carrier fee, and is missing where there is no price', () => {
    const rows = withPrices(
      [country('GB'), country('FR')],
      [price('GB', '*', '0.04', '0'), price('GB', 'LONG_CODE', '0.03', '0.02')],
    );
    expect(rows.map(({ lowestPriceMicros }) => lowestPriceMicros)).toEqual([40_000n, undefined]);
  });
});
