import { describe, expect, it } from 'vitest';
import { countedPeriods, judge, type AlarmRule } from './alarm-evaluation.rules';
import type { Datapoint } from './metrics.rules';

const rule: AlarmRule = {
  comparison: 'GreaterThanThreshold',
  thresholdMicros: 50_000_000n,
  evaluationPeriods: 1,
  datapointsToAlarm: 1,
  missingData: 'ignore',
};

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 9, minute));
const point = (totalMicros: bigint, samples = 1n): Datapoint => ({ at: at(0), totalMicros, samples });

/** `X` beyond the threshold, `0` within it, `-` no data: one letter a period, the oldest first. */
const periods = (letters: string): Datapoint[] =>
  [...letters].flatMap((letter, index) =>
    letter === '-' ? [] : [{ at: at(index), totalMicros: letter === 'X' ? 60_000_000n : 10_000_000n, samples: 1n }],
  );

describe('a data point', () => {
  it.each([
    ['GreaterThanThreshold', 50_000_000n, 'OK'],
    ['GreaterThanThreshold', 50_000_001n, 'ALARM'],
    ['GreaterThanOrEqualToThreshold', 49_999_999n, 'OK'],
    ['GreaterThanOrEqualToThreshold', 50_000_000n, 'ALARM'],
  ] as const)('is judged to the micro-dollar: %s with %s gives %s', (comparison, micros, state) => {
    expect(judge({ ...rule, comparison }, [point(micros)]).state).toBe(state);
  });

  it('that is an average is judged before it is rounded', () => {
    // 50.0000003… dollars on average: beyond, though it rounds to 50.
    expect(judge(rule, [point(150_000_001n, 3n)]).state).toBe('ALARM');
    expect(judge(rule, [point(150_000_000n, 3n)]).state).toBe('OK');
  });
});

describe('missing data', () => {
  // CloudWatch's own table of examples; `keep` = the state stays.
  it.each([
    // periods, M, missing, ignore, breaching, notBreaching
    ['0XX', 3, 'OK', 'OK', 'OK', 'OK'],
    ['XXX', 3, 'ALARM', 'ALARM', 'ALARM', 'ALARM'],
    ['0--', 3, 'OK', 'OK', 'OK', 'OK'],
    ['---', 3, 'INSUFFICIENT_DATA', 'keep', 'ALARM', 'OK'],
    ['-X-', 3, 'ALARM', 'keep', 'ALARM', 'OK'],
    ['0X0', 2, 'OK', 'OK', 'OK', 'OK'],
    ['X0X', 2, 'ALARM', 'ALARM', 'ALARM', 'ALARM'],
    ['0X-', 2, 'OK', 'OK', 'ALARM', 'OK'],
    ['--0', 2, 'OK', 'OK', 'ALARM', 'OK'],
    ['--X', 2, 'ALARM', 'keep', 'ALARM', 'OK'],
  ] as const)('of %s with %i to alarm', (letters, datapointsToAlarm, missing, ignore, breaching, notBreaching) => {
    const expected = { missing, ignore, breaching, notBreaching };
    for (const missingData of ['missing', 'ignore', 'breaching', 'notBreaching'] as const) {
      const { state } = judge({ ...rule, evaluationPeriods: 3, datapointsToAlarm, missingData }, periods(letters));
      expect([missingData, state ?? 'keep']).toEqual([missingData, expected[missingData]]);
    }
  });
});

describe('the reason', () => {
  it('says how many periods were beyond the threshold, and the latest of them', () => {
    expect(judge(rule, periods('X')).reason).toBe(
      '$60.00 (2026-11-21 09:00 UTC) is greater than the threshold of $50.00.',
    );
    expect(judge({ ...rule, comparison: 'GreaterThanOrEqualToThreshold' }, periods('0')).reason).toBe(
      '$10.00 (2026-11-21 09:00 UTC) is not greater than or equal to the threshold of $50.00.',
    );
    expect(judge({ ...rule, evaluationPeriods: 3, datapointsToAlarm: 2 }, periods('-X0')).reason).toBe(
      '1 of the last 3 periods was greater than the threshold of $50.00, where 2 make an alarm: the latest is $10.00 (2026-11-21 09:02 UTC). 1 had no data.',
    );
    expect(judge({ ...rule, missingData: 'breaching' }, []).reason).toBe(
      'No data points in the last period. Missing data is treated as beyond the threshold.',
    );
  });
});

describe('the periods that count', () => {
  const now = new Date('2026-11-21T09:07:30Z');
  it('include the one under way once it has data', () => {
    expect(countedPeriods(now, 300, 3, new Date('2026-11-21T09:05:00Z'))).toEqual({
      first: new Date('2026-11-21T08:55:00Z'),
      last: new Date('2026-11-21T09:05:00Z'),
    });
  });

  it.each([undefined, new Date('2026-11-21T09:04:00Z')])(
    'end before it while it has none (newest sample: %s)',
    (newest) => {
      expect(countedPeriods(now, 300, 1, newest)).toEqual({
        first: new Date('2026-11-21T09:00:00Z'),
        last: new Date('2026-11-21T09:00:00Z'),
      });
    },
  );
});
