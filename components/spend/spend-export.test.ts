import { describe, expect, it } from 'vitest';
import type { SpendStatistics, SpendSummary, UsageReport } from '@/lib/domains/spend/spend.shapes';
import { exportSpend } from './spend-export';

const amounts = { Messages: 2, Parts: 3, Price: '0.012900', CarrierFees: '0.006', Total: '0.0189' };
const summary: SpendSummary = {
  Month: '2026-10',
  IsPresent: false,
  KnownMonths: ['2026-11', '2026-10', '2026-09'],
  Channels: [],
  ...amounts,
};

/** What an address exports, and what it asked for. */
async function exported(query: string, answer: Partial<SpendStatistics> | Partial<UsageReport>) {
  const asked: [string, object][] = [];
  const result = await exportSpend(new URLSearchParams(query), (name, input) => {
    asked.push([name, input]);
    const data: unknown = name === 'GetSpendSummary' ? summary : answer;
    return Promise.resolve({ ok: true, data: data as never }); // the answer of the operation that is asked
  });
  return { asked, file: result.ok ? result.data : undefined };
}

describe('the export of spend', () => {
  it('has a line for each country and channel, with amounts in full', async () => {
    const { asked, file } = await exported('month=2026-10&by=country', {
      GroupBy: 'COUNTRY',
      Groups: [
        {
          Group: 'US',
          Channels: [
            { Channel: 'TEXT', ...amounts },
            { Channel: 'MEDIA', ...amounts },
          ],
          ...amounts,
        },
      ],
    });
    expect(asked).toEqual([
      ['GetSpendSummary', { Month: '2026-10' }],
      ['GetSpendStatistics', { GroupBy: 'COUNTRY', From: '2026-10-01', To: '2026-11-01' }],
    ]);
    expect(file?.name).toBe('spend-2026-10-by-country');
    expect(file?.text.trim().split('\r\n')).toEqual([
      'Country,Name,Channel,Messages,Parts,Price (USD),Carrier fees (USD),Total (USD)',
      'US,United States,SMS,2,3,0.012900,0.006,0.0189',
      'US,United States,MMS,2,3,0.012900,0.006,0.0189',
    ]);
  });

  it('reaches over all known months for the history', async () => {
    const { asked, file } = await exported('tab=history', { GroupBy: 'MONTH', Groups: [] });
    expect(asked[1]).toEqual(['GetSpendStatistics', { GroupBy: 'MONTH', From: '2026-09-01', To: '2026-11-01' }]);
    expect(file?.text).toMatch(/^Month,Channel,/);
  });

  it('has the lines of the usage report', async () => {
    const line = { IsoCountryCode: 'US', OriginationId: '10DLC' };
    const { file } = await exported('tab=usage', {
      Lines: [
        { ...line, UsageType: 'USE1-A', Measure: 'MessageCount', Quantity: 2, Parts: 3 },
        { ...line, UsageType: 'USE1-B', Measure: 'MessageFee', Amount: '0.0129' },
      ],
    });
    expect(file).toMatchObject({ name: 'usage-report-2026-10' });
    expect(file?.text.trim().split('\r\n').slice(1)).toEqual([
      'USE1-A,US,10DLC,MessageCount,2,3,',
      'USE1-B,US,10DLC,MessageFee,,,0.0129',
    ]);
  });

  it('answers a refusal as it is', async () => {
    const refused = { ok: false, error: { code: 'AccessDeniedException', message: 'No.', requestId: '1' } } as const;
    expect(await exportSpend(new URLSearchParams(), () => Promise.resolve(refused))).toEqual(refused);
  });
});
