import { expect, it } from 'vitest';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import { adviseOriginator, getCountryCapabilities } from '.';

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
