import { expect, it } from 'vitest';
import { listPrices } from '@/lib/domains/prices';
import { getSpend } from '@/lib/domains/spend-limits';
import { parseDollars } from '@/lib/money';
import { importCard } from '@/lib/testing/rate-cards';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { explainTextMessage, getMessage, getTextPrice, sendTextMessage } from '.';

const micros = (dollars: string) => parseDollars(dollars) ?? 0n;

const text = { DestinationPhoneNumber: '+14254147755', MessageBody: 'One part.' };

/** What a part is said to cost everywhere before it is sent, and what it is charged when it is. */
async function pricesEverywhere(test: TestWorkspace, OriginationIdentity: string) {
  const { Prices } = await test.run(listPrices, { Channel: 'TEXT' });
  const listed = Prices.find((price) => price.IsoCountryCode === 'US' && price.OriginatorType === 'SIMULATOR');
  const { DestinationPhoneNumber } = text;
  const previewed = await test.run(getTextPrice, { DestinationPhoneNumber, OriginationIdentity });
  const explained = await test.run(explainTextMessage, { ...text, OriginationIdentity });
  const before = await test.run(getSpend, { Channel: 'TEXT' });
  const { MessageId = '' } = await test.run(sendTextMessage, { ...text, OriginationIdentity });
  const after = await test.run(getSpend, { Channel: 'TEXT' });
  const message = await test.run(getMessage, { MessageId });
  return { listed, previewed, explained, message, spent: micros(after.MonthToDate) - micros(before.MonthToDate) };
}

it.each([
  ['before', -1, '0.01', '0.001'],
  ['at', 0, '0.02', '0.003'],
])(
  '%s midnight, a price that begins then is the same in every preview and in the charge',
  async (_, late, price, fee) => {
    const test = await createTestWorkspace();
    const { phoneNumber } = await addSimulatorNumber(test);
    await importCard(
      test,
      'US,TEXT,SIMULATOR,0.01,0.001,USD,2026-11-01,the old card',
      'US,TEXT,SIMULATOR,0.02,0.003,USD,2026-11-22,the new card',
    );
    test.advance(Date.parse('2026-11-22T00:00:00Z') - test.runtime.clock().getTime() + late);
    const { listed, previewed, explained, message, spent } = await pricesEverywhere(test, phoneNumber);
    expect(listed).toMatchObject({ Price: price, CarrierFee: fee });
    expect(previewed).toMatchObject({ Price: price, CarrierFee: fee });
    expect(explained).toMatchObject({ TotalMessagePrice: price, TotalCarrierFee: fee });
    expect(message).toMatchObject({ TotalMessagePrice: price, TotalCarrierFee: fee });
    expect(spent).toBe(micros(price) + micros(fee));
  },
);
