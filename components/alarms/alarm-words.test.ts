import { expect, it } from 'vitest';
import { conditionWords } from './alarm-words';

it.each([
  [1, 1, 3600, '> $50.00 for 1 datapoint within 1 hour'],
  [2, 3, 300, '> $50.00 for 2 datapoints within 15 minutes'],
  [3, 3, 86_400, '> $50.00 for 3 datapoints within 3 days'],
  [1, 4, 21_600, '> $50.00 for 1 datapoint within 1 day'],
])(
  'a condition of %i out of %i periods of %i s is told as %j',
  (DatapointsToAlarm, EvaluationPeriods, Period, words) => {
    const told = conditionWords({
      MetricName: 'TextMessageMonthlySpend',
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: '50.00',
      DatapointsToAlarm,
      EvaluationPeriods,
      Period,
    });
    expect(told).toBe(`TextMessageMonthlySpend ${words}`);
  },
);
