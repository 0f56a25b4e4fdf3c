import { expect, it } from 'vitest';
import { rateCardEntries } from '@/db/schema';
import { addSampleRates } from '@/lib/testing/simulator-number';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import { listPrices } from '.';

it('answers what each country and originator type costs on this channel, carrier fees apart', async () => {
  const test = await createTestWorkspace();
  await addSampleRates(test);
  const { Prices } = await test.run(listPrices, { Channel: 'TEXT' });
  const ofUnitedStates = Prices.filter(({ IsoCountryCode }) => IsoCountryCode === 'US');
  // docs/rate-card.md, the sample card: figures of the guide, 5888-5919.
  expect(ofUnitedStates).toContainEqual(
    expect.objectContaining({ OriginatorType: '*', Price: '0.00645', CarrierFee: '0.00' }),
  );
  expect(ofUnitedStates).toContainEqual(
    expect.objectContaining({ OriginatorType: 'TEN_DLC', Price: '0.00645', CarrierFee: '0.003' }),
  );
  const keys = Prices.map(({ IsoCountryCode, OriginatorType }) => `${IsoCountryCode} ${OriginatorType}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(Prices.map(({ IsoCountryCode }) => IsoCountryCode)).size).toBeGreaterThan(200);
});

it('takes the latest price that holds already, and none that holds later', async () => {
  const test = await createTestWorkspace();
  const { accountId } = test.workspace;
  const row = {
    accountId,
    country: 'FR',
    channel: 'TEXT',
    originatorType: '*',
    carrierFeeMicros: 0n,
    source: 'test',
  } as const;
  await test.runtime.database.write.insert(rateCardEntries).values([
    { ...row, priceMicros: 70_000n, validFrom: new Date('2024-01-01') },
    { ...row, priceMicros: 80_000n, validFrom: new Date('2026-11-01') },
    { ...row, priceMicros: 90_000n, validFrom: new Date('2026-12-01') },
    { ...row, channel: 'VOICE', priceMicros: 10_000n, validFrom: new Date('2026-11-10') },
  ]);
  expect((await test.run(listPrices, { Channel: 'TEXT' })).Prices).toEqual([
    {
      IsoCountryCode: 'FR',
      OriginatorType: '*',
      Price: '0.08',
      CarrierFee: '0.00',
      ValidFrom: new Date('2026-11-01'),
      Source: 'test',
    },
  ]);
});

it('shows an account its own rate card', async () => {
  const [ours, theirs] = [await createTestWorkspace(), await createTestWorkspace()];
  await addSampleRates(theirs);
  expect(await ours.run(listPrices, { Channel: 'TEXT' })).toEqual({ Prices: [] });
});
