import { describe, expect, it } from 'vitest';
import { originatorTypes } from '@/lib/reference/channels';
import data from '@/lib/reference/data/usage-types.json';
import { regions } from '@/lib/reference/regions';
import { billingRegion, originationIdOf, usageLines, type Usage } from './usage-types.rules';

const tenTexts: Usage = {
  channel: 'TEXT',
  country: 'US',
  originatorType: 'TEN_DLC',
  messages: 10,
  parts: 12,
  priceMicros: 77_400n,
  carrierFeeMicros: 36_000n,
  messagesWithFee: 10,
};

describe('usage types', () => {
  it('are written as in the examples of the guide (7170-7185)', () => {
    const britain = { ...tenTexts, country: 'GB', originatorType: 'SHORT_CODE', carrierFeeMicros: 0n } as const;
    const written = [usageLines('us-east-1', britain), usageLines('ca-central-1', tenTexts)];
    expect(written.map((lines) => lines.map(({ usageType }) => usageType))).toEqual(
      data.examples.map(({ usageTypes }) => usageTypes),
    );
    expect(
      usageLines('ap-northeast-1', { ...tenTexts, country: 'JP', originatorType: 'SENDER_ID' })[0]?.usageType,
    ).toBe(data.example);
  });

  it('count messages, and say the parts that are charged', () => {
    expect(usageLines('ca-central-1', { ...tenTexts, messagesWithFee: 9 })).toMatchObject([
      { messages: 10, parts: 12 },
      { micros: 77_400n },
      { messages: 9 },
      { micros: 36_000n },
    ]);
  });

  it('are there for texts of every originator but the simulator, and for nothing else', () => {
    const known = originatorTypes.filter((originatorType) => originationIdOf({ channel: 'TEXT', originatorType }));
    expect(known).toEqual(['SHORT_CODE', 'LONG_CODE', 'TOLL_FREE', 'TEN_DLC', 'SENDER_ID', 'SHARED_ROUTE']);
    for (const channel of ['MEDIA', 'VOICE'] as const)
      expect(usageLines('us-east-1', { ...tenTexts, channel })).toEqual([]);
    expect(usageLines('us-east-1', { ...tenTexts, originatorType: 'SIMULATOR' })).toEqual([]);
  });

  it('begin with the prefix of the region, or its code where the guide knows none', () => {
    expect(billingRegion('us-east-1')).toEqual({ code: 'USE1', isDocumented: true });
    expect(billingRegion('eu-west-3')).toEqual({ code: 'eu-west-3', isDocumented: false });
    const documented = data.fields.find(({ name }) => name === 'regionCode')?.values ?? [];
    expect(regions.filter(({ code }) => billingRegion(code).isDocumented)).toHaveLength(documented.length);
  });
});
