import { describe, expect, it } from 'vitest';
import { countries } from '@/lib/reference/countries';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import { adviseOriginator, getCountryCapabilities, listCountries } from '.';

it('is for everybody who may read', async () => {
  const test = await createTestWorkspace();
  const use = { IsoCountryCode: 'GB', NumberCapabilities: ['SMS' as const] };
  for (const policy of ['Viewer', 'Marketer', 'Developer'] as const) {
    expect(await test.run(adviseOriginator, use, [policy])).toMatchObject({ Recommended: { Type: 'SENDER_ID' } });
    expect(await test.run(getCountryCapabilities, { IsoCountryCode: 'GB' }, [policy])).toMatchObject({
      CountryName: 'United Kingdom',
    });
  }
});

it.each(['ZZ', 'CU'])('does not find %s, which the service does not reach', async (IsoCountryCode) => {
  const test = await createTestWorkspace();
  for (const answer of [
    test.run(adviseOriginator, { IsoCountryCode, NumberCapabilities: ['SMS'] }),
    test.run(getCountryCapabilities, { IsoCountryCode }),
  ]) {
    await expect(answer).rejects.toMatchObject({ code: 'ResourceNotFoundException', resourceType: 'country' });
  }
});

describe('the list of countries', () => {
  it('says of each, by name, what can be done there', async () => {
    const test = await createTestWorkspace();
    const { Countries } = await test.run(listCountries, {});
    const names = Countries.map(({ CountryName }) => CountryName);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
    expect(Countries).toHaveLength(countries.length);
    const find = (iso: string) => Countries.find(({ IsoCountryCode }) => IsoCountryCode === iso);
    expect(find('IN')).toMatchObject({ SenderIds: 'REGISTRATION_REQUIRED', TwoWaySupported: true, SharedRoutes: true });
    expect(find('US')).toMatchObject({ SenderIds: 'NO', SharedRoutes: false, Capabilities: ['SMS', 'MMS', 'VOICE'] });
    expect(find('US')?.OriginatorTypes).toEqual(['TOLL_FREE', 'TEN_DLC', 'LONG_CODE', 'SHORT_CODE']);
  });

  it('agrees with what each country says of itself', async () => {
    const test = await createTestWorkspace();
    const { Countries } = await test.run(listCountries, {});
    for (const IsoCountryCode of ['GB', 'SG', 'FR', 'CN']) {
      const country = await test.run(getCountryCapabilities, { IsoCountryCode });
      expect(Countries.find((one) => one.IsoCountryCode === IsoCountryCode)).toMatchObject({
        Capabilities: country.Capabilities,
        SenderIds: country.SenderIds,
        SharedRoutes: country.SharedRoutes,
        OriginatorTypes: country.Types.filter(({ Available }) => Available).map(({ Type }) => Type),
      });
    }
  });
});
