import { describe, expect, it } from 'vitest';
import type { SpendGroup } from '@/lib/domains/spend/spend.shapes';
import { spendRows, spendTable } from './spend-tables';
import { dollarsText, monthNamed } from './spend-words';

const amounts = { Messages: 1, Parts: 1, Price: '1.00', CarrierFees: '0.00', Total: '1.00' };
const group = (Group: string): SpendGroup => ({ Group, Channels: [], ...amounts });
const hrefOf = (...call: Parameters<typeof spendRows>) => decodeURIComponent(spendRows(...call)[0]?.href ?? '-');

describe('rows of spend', () => {
  it('lead to the messages behind them', () => {
    expect(hrefOf('DAY', '2026-11', [group('2026-11-30')])).toBe(
      '/messages?filter=accepted=2026-11-30T00:00Z/2026-12-01T00:00Z',
    );
    expect(hrefOf('COUNTRY', '2026-12', [group('FR')])).toBe(
      '/messages?filter=accepted=2026-12-01T00:00Z/2027-01-01T00:00Z&filter=iso-country-code=FR',
    );
    expect(hrefOf('MONTH', '2026-11', [group('2026-03')])).toBe('/spend?month=2026-03');
    expect(hrefOf('ORIGINATOR_TYPE', '2026-11', [group('TEN_DLC')])).toBe('-');
  });

  it('show channels apart where there are several', () => {
    const visible = (used: Parameters<typeof spendTable>[1]) =>
      spendTable('DAY', used)
        .columns.filter(({ defaultVisible }) => defaultVisible !== false)
        .map(({ header }) => header);
    expect(visible(['TEXT'])).toEqual(['Day', 'Messages', 'Parts', 'Price', 'Carrier fees', 'Total']);
    expect(visible(['TEXT', 'MEDIA'])).toEqual([
      'Day',
      'Messages',
      'Parts',
      'SMS price',
      'SMS fees',
      'MMS price',
      'MMS fees',
      'Total',
    ]);
  });
});

describe('words of spend', () => {
  it('take no month of an address that has not its form', () => {
    expect([monthNamed('2026-11'), monthNamed('2026-11-01'), monthNamed(['2026-11']), monthNamed(undefined)]).toEqual([
      '2026-11',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('round to cents from a dollar on', () => {
    expect([dollarsText('796.153250'), dollarsText('0.00645')]).toEqual(['$796.15', '$0.00645']);
  });
});
