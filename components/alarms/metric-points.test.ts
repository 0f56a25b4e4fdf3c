import { expect, it } from 'vitest';
import { metricPoints } from './metric-points';

it('draws every period, those without data as gaps', () => {
  const points = metricPoints(
    {
      MetricName: 'TextMessageMonthlySpend',
      Statistic: 'Maximum',
      Unit: 'USD',
      StartTime: '2026-11-21T09:00:00.000Z',
      EndTime: '2026-11-21T11:30:00.000Z',
      Datapoints: [
        { Timestamp: '2026-11-21T09:00:00.000Z', Value: '0.00' },
        { Timestamp: '2026-11-21T11:00:00.000Z', Value: '12.000001' },
      ],
    },
    3600,
  );
  expect(points).toEqual([
    { time: '2026-11-21T09:00:00.000Z', values: { spend: 0 } },
    { time: '2026-11-21T10:00:00.000Z', values: { spend: null } },
    { time: '2026-11-21T11:00:00.000Z', values: { spend: 12_000_001 } },
  ]);
});
