import { expect, it } from 'vitest';
import { addSampleRates, addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import { explainTextMessage, getTextPrice } from '.';

const simulatorDestination = '+14254147755';

it('answers the price per part of the originator that is named, in the country of the destination', async () => {
  const test = await createTestWorkspace();
  const { phoneNumber } = await addSimulatorNumber(test);
  const input = { DestinationPhoneNumber: simulatorDestination, OriginationIdentity: phoneNumber };
  expect(await test.run(getTextPrice, input)).toEqual({
    IsoCountryCode: 'US',
    CountryName: 'United States',
    OriginatorType: 'SIMULATOR',
    Price: '0.00645',
    CarrierFee: '0.00',
  });
});

it('is the price that Explain finds for one part', async () => {
  const test = await createTestWorkspace();
  await addSimulatorNumber(test, { numberType: 'TEN_DLC' });
  const price = await test.run(getTextPrice, { DestinationPhoneNumber: simulatorDestination });
  expect(price).toMatchObject({ OriginatorType: 'TEN_DLC', Price: '0.00645', CarrierFee: '0.003' });
  const explained = await test.run(explainTextMessage, {
    DestinationPhoneNumber: simulatorDestination,
    MessageBody: 'One part.',
  });
  expect(explained).toMatchObject({ TotalMessagePrice: price.Price, TotalCarrierFee: price.CarrierFee });
});

it('answers even where the message would be refused', async () => {
  const test = await createTestWorkspace();
  const { phoneNumber } = await addSimulatorNumber(test);
  // A US number does not send to France, and nobody of this workspace can.
  const input = { DestinationPhoneNumber: '+33612345678', OriginationIdentity: phoneNumber };
  const price = await test.run(getTextPrice, input);
  expect(price).toMatchObject({ IsoCountryCode: 'FR', OriginatorType: 'SIMULATOR' });
  expect(price.Price).toMatch(/^0\.\d+$/);
});

it('has no price where the rate card has none', async () => {
  const test = await createTestWorkspace();
  expect(await test.run(getTextPrice, { DestinationPhoneNumber: simulatorDestination })).toEqual({
    IsoCountryCode: 'US',
    CountryName: 'United States',
  });
});

it('refuses what is no phone number', async () => {
  const test = await createTestWorkspace();
  await addSampleRates(test);
  await expect(test.run(getTextPrice, { DestinationPhoneNumber: '+1234' })).rejects.toMatchObject({
    code: 'ValidationException',
    reason: 'INVALID_PARAMETER',
    fields: [{ name: 'DestinationPhoneNumber' }],
  });
});
