import { describe, expect, it } from 'vitest';
import { differenceDollars, differenceText, priceMoment } from './price-words';

describe('when a price begins', () => {
  it('is a day of UTC, and says its time where it is none', () => {
    expect(priceMoment(new Date('2026-12-01T00:00:00Z'))).toBe('1 Dec 2026');
    expect(priceMoment('2026-12-01T12:30:00Z')).toBe('1 Dec 2026, 12:30:00 UTC');
  });
});

describe('the difference of two prices', () => {
  it.each([
    ['0.05', '0.001', '0.04', '0.001', '+$0.01', '0.01'],
    ['0.04', '0', '0.05', '0.003', '-$0.013', '-0.013'],
    ['0.04', '0.01', '0.05', '0', '$0.00', '0.00'],
  ])('%s and %s after %s and %s', (Price, CarrierFee, PreviousPrice, PreviousCarrierFee, text, dollars) => {
    const row = { Price, CarrierFee, PreviousPrice, PreviousCarrierFee };
    expect(differenceText(row)).toBe(text);
    expect(differenceDollars(row)).toBe(dollars);
  });

  it('is none for a first price', () => {
    expect(differenceText({ Price: '0.05', CarrierFee: '0' })).toBe('');
    expect(differenceDollars({ Price: '0.05', CarrierFee: '0' })).toBe('');
  });
});
