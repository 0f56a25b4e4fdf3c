import { describe, expect, it } from 'vitest';
import type { Spend } from '@/lib/domains/spend-limits/spend-limits.shapes';
import type { ChannelSpend, SpendGroup } from '@/lib/domains/spend/spend.shapes';
import { dailyLimit, spendChart } from './spend-chart-data';

const channel = (Channel: ChannelSpend['Channel'], Price: string, CarrierFees = '0.00'): ChannelSpend => ({
  Channel,
  Messages: 1,
  Parts: 1,
  Price,
  CarrierFees,
  Total: String(Number(Price) + Number(CarrierFees)),
});
const group = (Group: string, ...Channels: ChannelSpend[]): SpendGroup => ({
  ...channel('TEXT', '0.00'),
  Group,
  Channels,
  Total: String(Channels.reduce((sum, { Total }) => sum + Number(Total), 0)),
});
const spend = (overrides: Partial<Spend> = {}): Spend => ({
  Channel: 'TEXT',
  Month: '2026-11-01',
  MonthToDate: '0.00',
  AccountLimit: '60.00',
  RemainingLimit: '60.00',
  Production: true,
  ...overrides,
});

describe('the chart of spend', () => {
  it('draws every day, price and fees apart, and no layer of channels on which nothing was spent', () => {
    const groups = [group('2026-11-02', channel('TEXT', '0.5', '0.25'), channel('VOICE', '1.5'))];
    expect(spendChart('DAY', groups, ['2026-11-01', '2026-11-02'])).toEqual({
      series: [
        { id: 'text-price', label: 'SMS price', tone: 'category-1' },
        { id: 'text-fees', label: 'SMS carrier fees', tone: 'category-2' },
        { id: 'voice', label: 'Voice', tone: 'category-5' },
      ],
      points: [
        { label: 'Sun, Nov 1', tick: '1', values: { 'text-price': 0, 'text-fees': 0, voice: 0 } },
        { label: 'Mon, Nov 2', tick: '2', values: { 'text-price': 500_000, 'text-fees': 250_000, voice: 1_500_000 } },
      ],
    });
  });

  it('has no points where nothing was sent', () => {
    expect(spendChart('DAY', [], ['2026-11-01']).points).toEqual([]);
  });

  it('draws the ten countries that cost most, and the others as one', () => {
    const isos = ['US', 'GB', 'FR', 'DE', 'ES', 'IT', 'PT', 'SE', 'PL', 'CH', 'AT', 'BE'];
    const groups = isos.map((iso, index) => group(iso, channel('TEXT', String(1 + index))));
    const { points } = spendChart('COUNTRY', groups);
    expect(points).toHaveLength(11);
    expect(points[0]).toEqual({ label: 'Belgium', tick: 'BE', values: { 'text-price': 12_000_000 } });
    expect(points[10]).toEqual({ label: '2 other countries', tick: 'Others', values: { 'text-price': 3_000_000 } });
  });
});

describe('the line of a day’s share of the limit', () => {
  const oneDay = [group('2026-11-02', channel('TEXT', '1.5'))];

  it('is the limit in force, divided by the days of the month', () => {
    expect(dailyLimit(oneDay, [spend()], 30)).toEqual({ label: 'SMS account limit, a day', value: 2_000_000 });
    expect(dailyLimit(oneDay, [spend({ EnforcedLimit: '30.00' })], 30)).toEqual({
      label: 'SMS enforced limit, a day',
      value: 1_000_000,
    });
  });

  it('is left out where bars hold more than one channel, or are far below it', () => {
    const mixed = [...oneDay, group('2026-11-03', channel('MEDIA', '1'))];
    expect(dailyLimit(mixed, [spend(), spend({ Channel: 'MEDIA' })], 30)).toBeUndefined();
    expect(dailyLimit(oneDay, [spend({ AccountLimit: '181.00' })], 30)).toBeUndefined();
    expect(dailyLimit([], [spend()], 30)).toBeUndefined();
  });
});
